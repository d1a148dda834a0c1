import { z } from 'zod'
import type { Direction, EdgeProps } from './edge.ts'
import { earliestDay, partialDate, yearOf } from './partial-date.ts'

/** A value that stores filter, order and facet by. */
export type IndexValue = string | number | boolean | readonly string[] | undefined

/** What an entity has around it, given to `index` when the data set is built. */
export interface Surroundings {
  /** The English label, folded. */
  readonly folded: string
  /** Number of different things it is connected to. */
  readonly degree: number
  /** Its edges by one relation of the table of relations, each with the folded label of the other end. */
  along(relation: string, direction: Direction): readonly { readonly props: EdgeProps; readonly folded: string }[]
  /** Ids of the sources that say anything of it. */
  readonly sources: readonly string[]
  /** Number of different films it has a credit in. */
  readonly filmsCredited: number
}

/**
 * One row of the table of entities: everything that is mechanical about a kind is derived from it.
 * `index` gives the values that stores filter, order and facet by; `order` names those of its natural order (the id
 * always comes last).
 */
interface EntityRow<Props extends z.ZodObject = z.ZodObject> {
  /** What it is, in the voice of the domain; shown in the API and in the reference of the graph model. */
  readonly description: string
  /** Ids are `prefix:slug`. */
  readonly prefix: string
  /** What an importer mints an id from: the original name, and the year where names repeat. */
  readonly mint: readonly ('name' | 'year')[]
  /** What a name of it is called: a film has titles, a person has names. */
  readonly naming: 'title' | 'name'
  /** False for a node that stands only between others, such as the outcome of an award: no label, no page of its own. */
  readonly addressable: boolean
  readonly props: Props
  index(props: z.infer<Props>, around: Surroundings): Readonly<Record<string, IndexValue>>
  readonly order: readonly string[]
}

const row = <Props extends z.ZodObject>(definition: EntityRow<Props>): EntityRow<Props> => definition

/** A kind of which only the names are kept. */
const namedThing = (prefix: string, description: string) =>
  row({
    description,
    prefix,
    mint: ['name'],
    naming: 'name',
    addressable: true,
    props: z.strictObject({}),
    index: (_, { folded }) => ({ name: folded }),
    order: ['name'],
  })

export const RELEASE_EVENT_KINDS = [
  'COMPLETED',
  'SHELVED',
  'CUT',
  'LIMITED_RELEASE',
  'RELEASED',
  'RESTORED',
  'LOST',
  'DESTROYED',
] as const

/** A step in the life of a film between completion and the screen. */
const releaseEvent = z.strictObject({
  kind: z.enum(RELEASE_EVENT_KINDS),
  from: partialDate.optional(),
  to: partialDate.optional(),
  note: z.string().optional(),
  sources: z.array(z.string()).min(1),
})

export const FILM_FORMS = ['FICTION', 'DOCUMENTARY', 'ANIMATION'] as const
export const COLOURS = ['BLACK_AND_WHITE', 'COLOUR', 'MIXED'] as const
export const LITERARY_FORMS = [
  'NOVEL',
  'NOVELLA',
  'SHORT_STORY',
  'PLAY',
  'POEM',
  'EPIC',
  'FAIRY_TALE',
  'MEMOIR',
  'NON_FICTION',
  'LIBRETTO',
  'COMIC',
  'OTHER',
] as const
export const AWARD_OUTCOMES = ['WON', 'NOMINATED', 'SHORTLISTED', 'SUBMITTED', 'IN_COMPETITION'] as const

const decadeOf = (year: number) => `${Math.floor(year / 10) * 10}s`
const ifGiven = <T, R>(value: T | undefined, use: (value: T) => R): R | undefined =>
  value === undefined ? undefined : use(value)

export const ENTITIES = {
  FILM: row({
    description: 'A film, serial or cartoon: Soviet, or one that people compare with Soviet films.',
    prefix: 'film',
    mint: ['name', 'year'],
    naming: 'title',
    addressable: true,
    props: z.strictObject({
      year: z.int(),
      released: partialDate.optional(),
      form: z.enum(FILM_FORMS).optional(),
      short: z.boolean().optional(),
      television: z.boolean().optional(),
      episodes: z.int().positive().optional(),
      runtimeMinutes: z.int().positive().optional(),
      colour: z.enum(COLOURS).optional(),
      silent: z.boolean().optional(),
      soviet: z.boolean(),
      languages: z.array(z.string()),
      timeline: z.array(releaseEvent),
      yearsShelved: z.int().nonnegative().optional(),
    }),
    index: (film, { folded, degree, sources, along }) => ({
      year: film.year,
      decade: decadeOf(film.year),
      title: folded,
      released: ifGiven(film.released, earliestDay),
      form: film.form,
      short: film.short,
      television: film.television,
      runtimeMinutes: film.runtimeMinutes,
      colour: film.colour,
      silent: film.silent,
      soviet: film.soviet,
      languages: film.languages,
      sources,
      shelved: film.timeline.some((event) => event.kind === 'SHELVED'),
      yearsShelved: film.yearsShelved,
      awardsWon: along('RECEIVED', 'out').filter((edge) => edge.props.outcome === 'WON').length,
      degree,
    }),
    order: ['year', 'title'],
  }),

  PERSON: row({
    description: 'Somebody who makes films, writes books, receives prizes or is shown on the screen.',
    prefix: 'person',
    mint: ['name'],
    naming: 'name',
    addressable: true,
    props: z.strictObject({ born: partialDate.optional(), died: partialDate.optional() }),
    index: (person, { folded, filmsCredited }) => ({
      name: folded,
      born: ifGiven(person.born, yearOf),
      bornDay: ifGiven(person.born, earliestDay),
      films: filmsCredited,
    }),
    order: ['name'],
  }),

  LITERARY_WORK: row({
    description: 'A novel, play, poem or other work that films are based on.',
    prefix: 'work',
    mint: ['name'],
    naming: 'title',
    addressable: true,
    props: z.strictObject({ form: z.enum(LITERARY_FORMS), published: partialDate.optional() }),
    index: (work, { folded }) => ({ name: folded, form: work.form, published: ifGiven(work.published, yearOf) }),
    order: ['name'],
  }),

  AWARD_BODY: namedThing('body', 'A festival, an academy, a state that gives prizes.'),
  AWARD: namedThing('award', 'A prize of an award body, such as the Palme d’Or of Cannes.'),

  AWARD_RESULT: row({
    description: 'One outcome of an award: this prize, this year, this film, these people.',
    prefix: 'result',
    mint: ['name', 'year'],
    naming: 'name',
    addressable: false,
    props: z.strictObject({ year: z.int(), outcome: z.enum(AWARD_OUTCOMES), note: z.string().optional() }),
    index: (result, { along }) => ({
      year: result.year,
      body: along('OF_BODY', 'out')[0]?.folded,
      award: along('OF_AWARD', 'out')[0]?.folded,
      outcome: result.outcome,
    }),
    order: ['year', 'body', 'award'],
  }),

  THEME: row({
    description: 'What films are about; themes stand in a small hierarchy, from broader to narrower.',
    prefix: 'theme',
    mint: ['name'],
    naming: 'name',
    addressable: true,
    props: z.strictObject({ note: z.string().optional() }),
    index: (_, { folded, along }) => ({ name: folded, top: along('BROADER', 'out').length === 0 }),
    order: ['name'],
  }),

  GENRE: namedThing('genre', 'A kind of film, such as comedy or war film.'),
  STUDIO: namedThing('studio', 'A film studio or other maker of films.'),
  REPUBLIC: namedThing('republic', 'A republic of the Soviet Union.'),
  PLACE: namedThing('place', 'A place where films are set.'),

  HISTORICAL_EVENT: row({
    description: 'A war, battle, revolution or other event that films show.',
    prefix: 'event',
    mint: ['name'],
    naming: 'name',
    addressable: true,
    props: z.strictObject({ from: partialDate.optional(), to: partialDate.optional() }),
    index: (_, { folded }) => ({ name: folded }),
    order: ['name'],
  }),
} as const satisfies Record<string, EntityRow>

export type Kind = keyof typeof ENTITIES
export type Props<K extends Kind> = z.infer<(typeof ENTITIES)[K]['props']>

/** Every kind of node. */
export const KINDS = Object.keys(ENTITIES) as readonly Kind[]

/** The kinds that have a label and an address of their own. */
export const ADDRESSABLE_KINDS = KINDS.filter((kind) => ENTITIES[kind].addressable)
