import { z } from 'zod'
import { AWARD_OUTCOMES, COLOURS, FILM_FORMS, LITERARY_FORMS } from '../../../src/model/entities.ts'
import { checkedOnce } from '../checked-once.ts'
import type { ItemId } from './vocabulary.ts'

const item = z.custom<ItemId>((id) => /^Q[1-9]\d*$/.test(String(id)), 'expected the id of an item, such as Q15180')
const byItem = <T extends z.ZodType>(value: T) => z.record(item, value).transform((table) => new Map(entries(table)))
const entries = <T>(table: Partial<Record<ItemId, T>>) => Object.entries(table) as [ItemId, T][]
const itemSet = z.array(item).transform((list) => new Set(list))
const pattern = z.string().transform((text) => new RegExp(text, 'u'))

const form = z.strictObject({
  endpoint: z.url(),
  batches: z.strictObject({
    films: z.int().positive(),
    things: z.int().positive(),
    changes: z.int().positive(),
    rows: z.int().positive(),
  }),
  roots: z.array(item),
  union: item,
  republics: byItem(z.string()),
  years: z.strictObject({ first: z.int(), last: z.int() }),
  wrong: z.array(
    z.strictObject({
      item,
      property: z.enum(['P57', 'P577']),
      value: z.string(),
      /** What the claim shows; the value itself unless said. */
      name: z.string().optional(),
      why: z.string(),
    }),
  ),
  languages: z.array(z.string()),
  languageTags: z.record(z.string(), z.string()),
  qualifiers: z.array(pattern),
  forms: byItem(z.enum(FILM_FORMS)),
  television: itemSet,
  short: itemSet,
  silent: itemSet,
  genres: byItem(z.string()),
  colours: byItem(z.enum(COLOURS)),
  units: byItem(z.number()),
  longestFilm: z.int(),
  circa: item,
  human: item,
  literature: byItem(z.enum(LITERARY_FORMS)),
  otherLiterature: itemSet,
  events: itemSet,
  themes: z.record(z.string(), z.string()),
  awards: z.array(
    z.strictObject({
      pattern,
      body: z.string(),
      name: z.string().optional(),
      nominee: z.enum(AWARD_OUTCOMES).default('NOMINATED'),
      unclear: z.string().optional(),
    }),
  ),
})

export type Lookups = z.infer<typeof form>

/** What source.yaml says of Wikidata, checked once. */
export const lookupsOf = checkedOnce(form)
