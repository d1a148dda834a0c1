import path from 'node:path'
import { InputError } from '../../problem.ts'
import type { Description } from '../description.ts'
import { readTable } from '../files/read-table.ts'
import type { Importer, ReadContext } from '../importer.ts'
import { type Reading, rejected } from '../statement.ts'
import { columnsOf, mappingOf, readMapping } from './mapping.ts'
import { normalise } from './normalise.ts'

async function* readRows(
  input: string,
  _: unknown,
  description: Description,
  { onShare }: ReadContext,
): AsyncIterable<Reading> {
  for await (const row of readTable(input, columnsOf(mappingOf(description)), { onShare })) {
    const locator = `${path.basename(input)}:${row.line}`
    if (row.kind === 'wrong') {
      yield rejected(locator, 'row', row.message)
      continue
    }
    // A row that cannot be understood is rejected now, and not when it is built from.
    const [problem] = normalise({ kind: 'row', locator, row: row.cells }, description).problems ?? []
    if (problem) yield { kind: 'rejected', problem }
    else yield { kind: 'statement', statement: { kind: 'row', locator, row: row.cells } }
  }
}

/** Any table of films, or of prizes of films, with a file that says which column is what. */
export const csv: Importer = {
  name: 'csv',
  reads:
    'a table (.csv, .tsv), or its URL, with --mapping <file>, which says what its columns are; see docs/importing.md',
  takesUrl: true,
  describe(input, { mapping }) {
    if (mapping !== undefined) return readMapping(mapping)
    throw new InputError([
      { where: input, field: 'mapping', message: 'expected --mapping <file>; see docs/importing.md' },
    ])
  },
  read: readRows,
  normalise,
}
