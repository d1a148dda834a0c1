import { z } from 'zod'

/** Longest text of a field; what is longer is no title, name or part. */
const text = z.string().trim().min(1).max(500)
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected the id of a record, such as stalker-1979')
const slugs = z.array(slug).optional()
const day = z.union([z.date().transform((date) => date.toISOString().slice(0, 10)), z.string()])

const ids = z
  .object({ wikidata: z.string().optional(), imdb: z.string().optional() })
  .transform(({ wikidata, imdb }) => ({ ...(wikidata ? { wikidata } : {}), ...(imdb ? { imdb } : {}) }))
  .optional()

/** Pictures and videos, which are not ours to pass on, and what the source says of itself. */
const ignored = {
  sources: z.unknown().optional(),
  schema_version: z.unknown().optional(),
}

const without = <T extends Record<string, unknown>>(row: T) =>
  Object.fromEntries(Object.entries(row).filter(([key, value]) => !IGNORED.has(key) && value !== undefined))

const IGNORED = new Set([
  ...Object.keys(ignored),
  'poster_tmdb_path',
  'backdrop_tmdb_path',
  'poster_commons',
  'image_commons',
  // Always equal to title_ru.
  'title_original',
  // Made by no standard that is named.
  'title_translit',
  'name_translit',
  // Of films from elsewhere: when they were shown in the Soviet Union.
  'soviet_release',
  'production_status',
  'censorship_status',
])

const unknown = z.unknown().optional()

const film = z.strictObject({
  id: slug,
  title_ru: text,
  title_original: unknown,
  title_translit: unknown,
  title_en: text.optional(),
  year: z.int().min(1890).max(2100),
  country: z.array(z.string()).min(1),
  republic: z.string().optional(),
  studio: slugs,
  director: slugs,
  screenwriter: slugs,
  cinematographer: slugs,
  composer: slugs,
  editor: slugs,
  production_designer: slugs,
  cast: z.array(z.strictObject({ person: slug, role: text.optional() })).optional(),
  runtime_min: z.int().positive().optional(),
  language: z.array(z.string()).optional(),
  genre: z.array(z.string()).optional(),
  topics: z.array(z.string()).optional(),
  color: z.string().optional(),
  release_date: day.optional(),
  soviet_release: unknown,
  production_status: unknown,
  censorship_status: unknown,
  poster_tmdb_path: unknown,
  backdrop_tmdb_path: unknown,
  poster_commons: unknown,
  external_ids: ids,
  ...ignored,
})

const person = z.strictObject({
  id: slug,
  name_ru: text,
  name_original: text.optional(),
  name_translit: unknown,
  roles: z.array(z.string()).optional(),
  nationality: unknown,
  birth: day.nullish().transform((date) => date ?? undefined),
  death: day.nullish().transform((date) => date ?? undefined),
  image_commons: unknown,
  external_ids: ids,
  ...ignored,
})

const studio = z.strictObject({
  id: slug,
  name_ru: text,
  name_original: text.optional(),
  country: z.string().optional(),
  founded: unknown,
  external_ids: ids,
  ...ignored,
})

const reference = z.strictObject({
  id: slug,
  source_film: slug,
  target: z.looseObject({
    type: z.string(),
    title_ru: text.optional(),
    authors: z.array(slug).optional(),
    year: z.int().optional(),
  }),
  kind: z.string(),
  description_ru: unknown,
  confidence: z.string().optional(),
  ...ignored,
})

/** The records that are read, by the folder that they stand in. A field that is not named here is an error. */
export const ROWS = {
  films: { kind: 'film', row: film },
  people: { kind: 'person', row: person },
  studios: { kind: 'studio', row: studio },
  references: { kind: 'reference', row: reference },
} as const

/** What is kept of a record: what facts are made of. */
export const keptOf = (record: Record<string, unknown>): Record<string, unknown> => without(record)

export type FilmRow = z.infer<typeof film>
export type PersonRow = z.infer<typeof person>
export type StudioRow = z.infer<typeof studio>
export type ReferenceRow = z.infer<typeof reference>
