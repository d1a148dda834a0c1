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

/** What an indexed value is. Numbers and texts can be ordered by; the others only filtered and divided by. */
type IndexType = 'number' | 'text' | 'flag' | 'texts'

/** A value that stores filter, order and facet by: what it is, and how it follows from a thing. Undefined is missing. */
interface Indexed<P> {
  readonly type: IndexType
  of(props: P, around: Surroundings): IndexValue
}

const number = <P>(of: (props: P, around: Surroundings) => number | undefined): Indexed<P> => ({ type: 'number', of })
const text = <P>(of: (props: P, around: Surroundings) => string | undefined): Indexed<P> => ({ type: 'text', of })
const flag = <P>(of: (props: P, around: Surroundings) => boolean | undefined): Indexed<P> => ({ type: 'flag', of })
const texts = <P>(of: (props: P, around: Surroundings) => readonly string[]): Indexed<P> => ({ type: 'texts', of })

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
  readonly index: Readonly<Record<string, Indexed<z.infer<Props>>>>
  readonly order: readonly string[]
}

/** The properties come first, so that what is indexed is checked against them. */
const row = <Props extends z.ZodObject>(props: Props, rest: Omit<EntityRow<Props>, 'props'>): EntityRow<Props> => ({
  ...rest,
  props,
})

const byLabel = <P>() => text<P>((_, { folded }) => folded)

/** A kind of which only the names are kept. */
const namedThing = (prefix: string, description: string) =>
  row(z.strictObject({}), {
    description,
    prefix,
    mint: ['name'],
    naming: 'name',
    addressable: true,
    index: { name: byLabel() },
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
  FILM: row(
    z.strictObject({
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
    {
      description: 'A film, serial or cartoon: Soviet, or one that people compare with Soviet films.',
      prefix: 'film',
      mint: ['name', 'year'],
      naming: 'title',
      addressable: true,
      index: {
        year: number((film) => film.year),
        decade: text((film) => decadeOf(film.year)),
        title: byLabel(),
        released: number((film) => ifGiven(film.released, earliestDay)),
        form: text((film) => film.form),
        short: flag((film) => film.short),
        television: flag((film) => film.television),
        runtimeMinutes: number((film) => film.runtimeMinutes),
        colour: text((film) => film.colour),
        silent: flag((film) => film.silent),
        soviet: flag((film) => film.soviet),
        languages: texts((film) => film.languages),
        sources: texts((_, { sources }) => sources),
        shelved: flag((film) => film.timeline.some((event) => event.kind === 'SHELVED')),
        yearsShelved: number((film) => film.yearsShelved),
        awardsWon: number(
          (_, { along }) => along('RECEIVED', 'out').filter((edge) => edge.props.outcome === 'WON').length,
        ),
        degree: number((_, { degree }) => degree),
      },
      order: ['year', 'title'],
    },
  ),

  PERSON: row(z.strictObject({ born: partialDate.optional(), died: partialDate.optional() }), {
    description: 'Somebody who makes films, writes books, receives prizes or is shown on the screen.',
    prefix: 'person',
    mint: ['name'],
    naming: 'name',
    addressable: true,
    index: {
      name: byLabel(),
      born: number((person) => ifGiven(person.born, yearOf)),
      bornDay: number((person) => ifGiven(person.born, earliestDay)),
      films: number((_, { filmsCredited }) => filmsCredited),
    },
    order: ['name'],
  }),

  LITERARY_WORK: row(z.strictObject({ form: z.enum(LITERARY_FORMS), published: partialDate.optional() }), {
    description: 'A novel, play, poem or other work that films are based on.',
    prefix: 'work',
    mint: ['name'],
    naming: 'title',
    addressable: true,
    index: {
      name: byLabel(),
      form: text((work) => work.form),
      published: number((work) => ifGiven(work.published, yearOf)),
    },
    order: ['name'],
  }),

  AWARD_BODY: namedThing('body', 'A festival, an academy, a state that gives prizes.'),
  AWARD: namedThing('award', 'A prize of an award body, such as the Palme d’Or of Cannes.'),

  AWARD_RESULT: row(z.strictObject({ year: z.int(), outcome: z.enum(AWARD_OUTCOMES), note: z.string().optional() }), {
    description: 'One outcome of an award: this prize, this year, this film, these people.',
    prefix: 'result',
    mint: ['name', 'year'],
    naming: 'name',
    addressable: false,
    index: {
      year: number((result) => result.year),
      body: text((_, { along }) => along('OF_BODY', 'out')[0]?.folded),
      award: text((_, { along }) => along('OF_AWARD', 'out')[0]?.folded),
      outcome: text((result) => result.outcome),
    },
    order: ['year', 'body', 'award'],
  }),

  THEME: row(z.strictObject({ note: z.string().optional() }), {
    description: 'What films are about; themes stand in a small hierarchy, from broader to narrower.',
    prefix: 'theme',
    mint: ['name'],
    naming: 'name',
    addressable: true,
    index: { name: byLabel(), top: flag((_, { along }) => along('BROADER', 'out').length === 0) },
    order: ['name'],
  }),

  GENRE: namedThing('genre', 'A kind of film, such as comedy or war film.'),
  STUDIO: namedThing('studio', 'A film studio or other maker of films.'),
  REPUBLIC: namedThing('republic', 'A republic of the Soviet Union.'),
  PLACE: namedThing('place', 'A place where films are set.'),

  HISTORICAL_EVENT: row(z.strictObject({ from: partialDate.optional(), to: partialDate.optional() }), {
    description: 'A war, battle, revolution or other event that films show.',
    prefix: 'event',
    mint: ['name'],
    naming: 'name',
    addressable: true,
    index: { name: byLabel() },
    order: ['name'],
  }),
} as const satisfies Record<string, EntityRow>

export type Kind = keyof typeof ENTITIES
export type Props<K extends Kind> = z.infer<(typeof ENTITIES)[K]['props']>

/** Every kind of node. */
export const KINDS = Object.keys(ENTITIES) as readonly Kind[]

/** The row of a kind, seen without the literal types of the table. */
export const entityRow = (kind: Kind): EntityRow => ENTITIES[kind]

/** What an indexed value of a kind is; undefined where the kind has no such value. */
export const indexType = (kind: Kind, key: string): IndexType | undefined => entityRow(kind).index[key]?.type

/** Whether a list of a kind can be ordered by an indexed value. */
export const isOrderable = (kind: Kind, key: string): boolean => ['number', 'text'].includes(indexType(kind, key) ?? '')

/** The values of a thing that stores filter, order and facet by; what is missing is left out. */
export function indexValues<K extends Kind>(
  kind: K,
  props: Props<K>,
  around: Surroundings,
): Record<string, IndexValue> {
  const values = Object.entries(entityRow(kind).index).map(([key, { of }]) => [key, of(props, around)] as const)
  return Object.fromEntries(values.filter(([, value]) => value !== undefined))
}

/** The kinds that have a label and an address of their own. */
export const ADDRESSABLE_KINDS = KINDS.filter((kind) => ENTITIES[kind].addressable)
