import { z } from 'zod'
import type { Kind } from '../../../src/model/entities.ts'
import {
  AWARD_OUTCOMES,
  COLOURS,
  FILM_FORMS,
  LITERARY_FORMS,
  RELEASE_EVENT_KINDS,
} from '../../../src/model/entities.ts'
import { AUTHORITIES, isIdOf } from '../../../src/model/ids.ts'
import { partialDate } from '../../../src/model/partial-date.ts'

/** The canon writes words in lower case, joined by hyphens: `black-and-white`. */
const words = <const Values extends readonly string[]>(values: Values) =>
  z
    .enum(values.map((value) => value.toLowerCase().replaceAll('_', '-')) as [string, ...string[]])
    .transform((word) => word.toUpperCase().replaceAll('-', '_') as Values[number])

/** In YAML a year is a number: 1957, -44. */
const date = z.preprocess(
  (value) =>
    typeof value === 'number' && Number.isInteger(value)
      ? `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(4, '0')}`
      : value,
  partialDate,
)

const idOf = (...kinds: [Kind, ...Kind[]]) =>
  z.string().refine((id) => kinds.some((kind) => isIdOf(kind, id)), `expected an id of ${kinds.join(' or ')}`)

/** One source, or several that state the same. */
const source = z.union([z.string(), z.array(z.string()).min(1)])

/** A list of things: an id, or an object where the item has a source of its own. Both come out alike. */
const things = (key: string, ...kinds: [Kind, ...Kind[]]) =>
  z
    .array(
      z.union([
        idOf(...kinds).transform((id) => ({ id, source: undefined })),
        z.strictObject({ [key]: idOf(...kinds), source: source.optional() }).transform((item) => ({
          id: item[key] as string,
          source: item.source as z.infer<typeof source> | undefined,
        })),
      ]),
    )
    .min(1)
    .optional()

const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'expected a BCP 47 language such as ru or ka')
const text = z.string().trim().min(1)
const other = z.strictObject({ text, language, kind: words(['ALTERNATIVE', 'WORKING', 'RELEASE']) })

/** Of what has a name in its own language: films, people, works. */
const ownNames = z.strictObject({
  original: z.strictObject({ text, language }),
  english: text.optional(),
  russian: text.optional(),
  other: z.array(other).optional(),
})

/** Of what is named in every language alike: themes, studios, prizes. */
const plainNames = z.strictObject({ english: text, russian: text, other: z.array(other).optional() })

const externalIds = z
  .strictObject({
    wikidata: z.string().regex(AUTHORITIES.wikidata.pattern, 'expected a Wikidata id such as Q714524').optional(),
    imdb: z.string().regex(AUTHORITIES.imdb.pattern, 'expected an IMDb id such as tt0050634').optional(),
  })
  .optional()

/** Sources of single fields, where they differ from that of the file. */
const sourcesOf = (fields: readonly string[]) =>
  z.partialRecord(z.enum(fields as [string, ...string[]]), source).optional()

const withSources = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ ...shape, sources: sourcesOf(Object.keys(shape)) })

const people = things('person', 'PERSON')
const films = things('film', 'FILM')

const castMember = z
  .strictObject({
    person: idOf('PERSON'),
    character: text.optional(),
    characters: z.array(text).min(1).optional(),
    as: text.optional(),
    source: source.optional(),
  })
  .refine((member) => !(member.character && member.characters), 'expected either character or characters')

const film = withSources({
  id: idOf('FILM'),
  titles: ownNames,
  year: z.int().min(1890).max(2100),
  released: date.optional(),
  form: words(FILM_FORMS),
  short: z.boolean().optional(),
  television: z.boolean().optional(),
  episodes: z.int().positive().optional(),
  runtime: z.int().positive().max(2000).optional(),
  colour: words(COLOURS).optional(),
  silent: z.boolean().optional(),
  soviet: z.boolean().optional(),
  languages: z.array(language).min(1),
  studios: things('studio', 'STUDIO'),
  republics: things('republic', 'REPUBLIC'),
  genres: things('genre', 'GENRE'),
  directors: people,
  writers: people,
  cinematographers: people,
  composers: people,
  editors: people,
  designers: people,
  cast: z.array(castMember).min(1).optional(),
  basedOn: z
    .array(z.strictObject({ work: idOf('LITERARY_WORK'), note: text.optional(), source: source.optional() }))
    .min(1)
    .optional(),
  remakeOf: films,
  sequelTo: films,
  partOf: films,
  setIn: things('place', 'PLACE'),
  depicts: things('thing', 'HISTORICAL_EVENT', 'PERSON'),
  themes: z
    .array(z.strictObject({ theme: idOf('THEME'), evidence: text, source: source.optional() }))
    .min(1)
    .optional(),
  timeline: z
    .array(
      z.strictObject({
        event: words(RELEASE_EVENT_KINDS),
        from: date.optional(),
        to: date.optional(),
        note: text.optional(),
        source: source.optional(),
      }),
    )
    .min(1)
    .optional(),
  externalIds,
})

const person = withSources({
  id: idOf('PERSON'),
  names: ownNames,
  born: date.optional(),
  died: date.optional(),
  externalIds,
})

const work = withSources({
  id: idOf('LITERARY_WORK'),
  titles: ownNames,
  form: words(LITERARY_FORMS),
  published: date.optional(),
  authors: people,
  externalIds,
})

const theme = withSources({
  id: idOf('THEME'),
  names: plainNames,
  note: text.optional(),
  broader: things('theme', 'THEME'),
  externalIds,
})

const studio = withSources({
  id: idOf('STUDIO'),
  names: plainNames,
  republics: things('republic', 'REPUBLIC'),
  externalIds,
})

const plain = (kind: Kind) => withSources({ id: idOf(kind), names: plainNames, externalIds })

const event = withSources({
  id: idOf('HISTORICAL_EVENT'),
  names: plainNames,
  from: date.optional(),
  to: date.optional(),
  externalIds,
})

const result = z
  .strictObject({
    award: idOf('AWARD'),
    year: z.int().min(1900).max(2100),
    film: idOf('FILM').optional(),
    outcome: words(AWARD_OUTCOMES),
    recipients: z.array(idOf('PERSON')).min(1).optional(),
    note: text.optional(),
    source: source.optional(),
  })
  .refine((r) => r.film !== undefined || r.recipients !== undefined, 'expected a film, or recipients, or both')

const sourceRow = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: text,
  url: z.url().optional(),
  licence: text.optional(),
  attribution: text.optional(),
  record: z.boolean(),
})

const file = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject({ source: z.string(), ...shape })

/** Which file holds what. A path is a file, or a folder of files of one form. */
export const FILES = {
  'sources.yaml': z.strictObject({ sources: z.array(sourceRow).min(1) }),
  'redirects.yaml': z.strictObject({ redirects: z.array(z.strictObject({ id: z.string(), successor: z.string() })) }),
  'films/': file({ films: z.array(film).min(1) }),
  'people/': file({ people: z.array(person).min(1) }),
  'works/': file({ works: z.array(work).min(1) }),
  'awards/': file({
    body: plain('AWARD_BODY'),
    awards: z.array(plain('AWARD')).min(1),
    results: z.array(result).optional(),
  }),
  'themes.yaml': file({ themes: z.array(theme) }),
  'genres.yaml': file({ genres: z.array(plain('GENRE')) }),
  'studios.yaml': file({ studios: z.array(studio) }),
  'republics.yaml': file({ republics: z.array(plain('REPUBLIC')) }),
  'places.yaml': file({ places: z.array(plain('PLACE')) }),
  'events.yaml': file({ events: z.array(event) }),
} as const

export type FileForm = keyof typeof FILES
export type FileContent<F extends FileForm> = z.infer<(typeof FILES)[F]>
export type Film = z.infer<typeof film>
export type AwardResult = z.infer<typeof result>
export type SourceRef = z.infer<typeof source>
