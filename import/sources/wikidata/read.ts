import type { Description } from '../description.ts'
import type { ReadContext, ReadOptions } from '../importer.ts'
import { type Reading, rejected } from '../statement.ts'
import { fetchAll } from './fetch-all.ts'
import { lookupsOf } from './lookups.ts'
import { sinceOf } from './options.ts'
import { statementsOf } from './statements.ts'

/**
 * Asks a SPARQL endpoint for the films of the Soviet Union, and for all that they lead to. What was fetched stays on the
 * disk until the run has come to its end, so that one that was broken off goes on.
 * @throws InputError where the endpoint refuses, or does not answer
 */
export async function* readWikidata(
  url: string,
  options: ReadOptions,
  description: Description,
  context: ReadContext,
): AsyncIterable<Reading> {
  const lookups = lookupsOf(description)
  const fetched = await fetchAll(url, sinceOf(options), lookups, context)
  for (const reading of statementsOf(fetched, lookups)) {
    if ('problem' in reading) yield rejected(reading.problem.where, reading.problem.field, reading.problem.message)
    else yield { kind: 'statement', statement: reading }
  }
}
