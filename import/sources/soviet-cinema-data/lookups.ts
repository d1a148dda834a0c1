import { z } from 'zod'
import { COLOURS, FILM_FORMS } from '../../../src/model/entities.ts'
import { checkedOnce } from '../checked-once.ts'

const words = z.record(z.string(), z.string())

const form = z.strictObject({
  qualifiers: z.array(
    z.strictObject({
      pattern: z.string().transform((pattern) => new RegExp(pattern, 'u')),
      form: z.enum(FILM_FORMS).optional(),
      television: z.boolean().optional(),
    }),
  ),
  longestCartoon: z.int(),
  longestFilm: z.int(),
  colours: z.record(z.string(), z.enum(COLOURS)),
  genres: words,
  forms: z.record(z.string(), z.enum(FILM_FORMS)),
  noGenres: z.array(z.string()),
  topics: z.record(z.string(), z.strictObject({ english: z.string(), russian: z.string() })),
  republics: words,
  wrongReferences: words,
  titlesOfWorks: words,
  yearOnly: z.string(),
  wrongIds: z.record(z.string(), z.array(z.string())),
})

export type Lookups = z.infer<typeof form>

/** The corrections in the description of the source, checked once. */
export const lookupsOf = checkedOnce(form)
