import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { AWARD_OUTCOMES, COLOURS, FILM_FORMS } from '../../../src/model/entities.ts'
import { InputError } from '../../problem.ts'
import { CREDIT_LISTS, type CreditList } from '../credit-lists.ts'
import { type Description, description } from '../description.ts'

/** Where a value comes from: a column, with a table of what its words mean, or a text that is the same in every row. */
const value = z.union([
  z.string().transform((column) => ({ column })),
  z.strictObject({ column: z.string(), values: z.record(z.string(), z.string()).optional() }),
  z.strictObject({ constant: z.union([z.string(), z.int(), z.boolean()]).transform(String) }),
])

/** Several values in one cell, divided by a mark. */
const list = z.union([
  z.string().transform((column) => ({ column, separator: ';' })),
  z.strictObject({ column: z.string(), separator: z.string().min(1).default(';') }),
])

const PEOPLE = [...(Object.keys(CREDIT_LISTS) as CreditList[]), 'cast'] as const

const film = z.strictObject({
  title: value,
  /** Of the title, BCP 47. */
  language: value.optional(),
  english: value.optional(),
  russian: value.optional(),
  year: value.optional(),
  wikidata: value.optional(),
  imdb: value.optional(),
  released: value.optional(),
  runtimeMinutes: value.optional(),
  form: value.optional(),
  colour: value.optional(),
  soviet: value.optional(),
  ...(Object.fromEntries(PEOPLE.map((role) => [role, list.optional()])) as Record<
    (typeof PEOPLE)[number],
    z.ZodOptional<typeof list>
  >),
  studios: list.optional(),
})

const award = z.strictObject({
  body: value,
  name: value,
  year: value,
  outcome: value,
  recipients: list.optional(),
  note: value.optional(),
})

const mapping = z.strictObject({
  source: z.looseObject({}),
  film,
  award: award.optional(),
})

export type Value = z.infer<typeof value>
export type List = z.infer<typeof list>
export type Mapping = Pick<z.infer<typeof mapping>, 'film' | 'award'>

/** Words that a value must be one of, where it is one of few. */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  form: FILM_FORMS,
  colour: COLOURS,
  outcome: AWARD_OUTCOMES,
  soviet: ['true', 'false'],
}

/** What a table is compared with where its mapping says nothing else: a small list of films that are known. */
const USUAL = { order: 60, films: 'known', people: 'careful' }

/**
 * Reads a mapping: what the source of a table is, and which columns say what.
 * @throws InputError with everything that is wrong with it
 */
export function readMapping(file: string): Description {
  const problem = (field: string, message: string) => new InputError([{ where: file, field, message }])
  let content: unknown
  try {
    content = parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw problem('mapping', (error as Error).message)
  }
  const parsed = mapping.safeParse(content)
  if (!parsed.success)
    throw new InputError(
      parsed.error.issues.map(({ path, message }) => ({ where: file, field: path.join(' '), message })),
    )
  const { source, ...lookups } = parsed.data
  const described = description.safeParse({ ...USUAL, ...source, lookups })
  if (described.success) return described.data
  throw new InputError(
    described.error.issues.map(({ path, message }) => ({ where: file, field: ['source', ...path].join(' '), message })),
  )
}

/** The mapping in the description of a table. */
export const mappingOf = ({ lookups }: Description): Mapping => lookups as Mapping

/** The columns that a mapping names. */
export function columnsOf({ film, award }: Mapping): string[] {
  const columns = [...Object.values(film), ...Object.values(award ?? {})].flatMap((given) =>
    given !== undefined && 'column' in given ? [given.column] : [],
  )
  return [...new Set(columns)]
}
