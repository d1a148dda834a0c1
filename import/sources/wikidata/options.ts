import { parsePartialDate } from '../../../src/model/partial-date.ts'
import { InputError } from '../../problem.ts'
import type { ReadOptions } from '../importer.ts'

const wrong = (field: string, given: string, message: string) => new InputError([{ where: given, field, message }])

/** @throws InputError where the address of the endpoint is none */
export function checkEndpoint(url: string): string {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    throw wrong('endpoint', url, 'expected the address of a SPARQL endpoint, such as https://query.wikidata.org/sparql')
  return url
}

/**
 * The day from which on changes are asked for.
 * @throws InputError where it is no day
 */
export function sinceOf({ since }: ReadOptions): string | undefined {
  if (since === undefined) return undefined
  if (!/^\d{4}-\d{2}-\d{2}$/.test(since) || !parsePartialDate(since))
    throw wrong('since', since, 'expected a day such as 2026-01-31')
  return since
}
