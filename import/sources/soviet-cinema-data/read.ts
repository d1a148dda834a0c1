import type { Description } from '../description.ts'
import { parseRecord } from '../files/parse-record.ts'
import { readInput } from '../files/read-input.ts'
import type { ReadContext, ReadOptions } from '../importer.ts'
import { type Reading, rejected } from '../statement.ts'
import { type FilmRow, keptOf, ROWS } from './rows.ts'

const RECORD = /(?:^|\/)(films|people|studios|references)\/[^/]+\.ya?ml$/

/** Whether a file of the repository is a record that is read. */
export const isRecord = (path: string): boolean => RECORD.test(path)

/** The films of this country are taken where no countries are named: the Soviet Union. */
const USUAL_COUNTRY = 'SU'

/** Reads a checkout of the repository, or an archive of it: a record a file. */
export async function* readRecords(
  input: string,
  { countries = USUAL_COUNTRY }: ReadOptions,
  _?: Description,
  { onShare }: Partial<ReadContext> = {},
): AsyncIterable<Reading> {
  const wanted = new Set(countries.split(',').map((country) => country.trim().toUpperCase()))
  for await (const file of readInput(input, isRecord, onShare)) {
    if (file.kind === 'rejected') {
      yield file
      continue
    }
    const [locator = '', folder = ''] = /(films|people|studios|references)\/[^/]+$/.exec(file.path) ?? []
    const { kind, row } = ROWS[folder as keyof typeof ROWS]
    const parsed = parseRecord<Record<string, unknown>>(locator, file.bytes, row)
    if (parsed.kind === 'wrong') {
      const [first, ...more] = parsed.problems
      const also = more.length > 0 ? ` (and ${more.length} more)` : ''
      if (first) yield rejected(first.where, first.field, first.message + also)
    } else if (kind !== 'film' || (parsed.record as FilmRow).country.some((country) => wanted.has(country)))
      yield { kind: 'statement', statement: { kind, locator, row: keptOf(parsed.record) } }
  }
}
