import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/**
 * The rows of a table with tabs between the columns and their names in the first line; a column that a row lacks, or
 * leaves empty, is undefined. Quotes mean nothing.
 */
export function readTable<Column extends string>(file: string): { readonly [C in Column]?: string }[] {
  const rows: Record<string, string>[] = parse(readFileSync(file), {
    delimiter: '\t',
    columns: true,
    quote: null,
    bom: true,
    relax_column_count: true,
  })
  return rows.map(
    (row) => Object.fromEntries(Object.entries(row).filter(([, text]) => text !== '')) as { [C in Column]?: string },
  )
}
