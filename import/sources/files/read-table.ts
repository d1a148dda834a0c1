import { createReadStream, existsSync, statSync } from 'node:fs'
import { type CsvError, parse } from 'csv-parse'
import { InputError } from '../../problem.ts'
import { LARGEST_FILE, type OnShare } from './input-file.ts'

/** One row of a table: its cells by column, those that are empty left out, and the line where it starts. */
export type TableRow =
  | { readonly kind: 'row'; readonly line: number; readonly cells: Readonly<Record<string, string>> }
  | { readonly kind: 'wrong'; readonly line: number; readonly message: string }

interface Parsed {
  readonly record: Readonly<Record<string, string>>
  readonly info: { readonly lines: number }
}

/**
 * Reads a table with a head row, row by row; its cells are divided by commas, semicolons or tabs.
 * @param columns those that must be there
 * @param options whether cells may stand in quotes, as in most tables; else quotes are letters like others
 * @throws InputError where it is no table, or lacks a column
 */
export async function* readTable(
  file: string,
  columns: readonly string[],
  { quoted = true, onShare }: { readonly quoted?: boolean; readonly onShare?: OnShare } = {},
): AsyncIterable<TableRow> {
  const refuse = (field: string, message: string) => new InputError([{ where: file, field, message }])
  if (!existsSync(file) || !statSync(file).isFile()) throw refuse('file', 'there is no such file')
  const { size } = statSync(file)
  const skipped: TableRow[] = []
  const parser = parse({
    delimiter: await delimiterOf(file),
    bom: true,
    quote: quoted ? '"' : false,
    columns: (head: readonly string[]) => {
      const missing = columns.filter((column) => !head.includes(column))
      if (missing.length > 0) throw refuse('head', `lacks the columns ${missing.join(', ')}; it has ${head.join(', ')}`)
      return [...head]
    },
    info: true,
    skip_empty_lines: true,
    // Programs leave out empty cells at the end of a row.
    relax_column_count_less: true,
    skip_records_with_error: true,
    on_skip: (error: CsvError | undefined) => {
      skipped.push({ kind: 'wrong', line: Number(error?.lines ?? 0), message: error?.message ?? 'cannot be read' })
    },
    max_record_size: LARGEST_FILE,
  })
  const input = createReadStream(file)
  input.on('error', (error) => parser.destroy(error)).pipe(parser)
  try {
    let line = 2
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      onShare?.(input.bytesRead / size)
      yield* skipped.splice(0)
      const cells = Object.fromEntries(Object.entries(record).map(([key, value]) => [key, value.trim()]))
      const broken = Object.values(cells).some((cell) => cell.includes('\uFFFD'))
      if (broken) yield { kind: 'wrong', line, message: 'is not UTF-8' }
      else
        yield { kind: 'row', line, cells: Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== '')) }
      line = info.lines + 1
    }
    yield* skipped.splice(0)
  } catch (error) {
    throw error instanceof InputError ? error : refuse('table', (error as Error).message)
  } finally {
    input.destroy()
  }
}

/** Whichever of the usual ones stands most often in the head. */
async function delimiterOf(file: string): Promise<string> {
  let head = ''
  for await (const chunk of createReadStream(file, { encoding: 'utf8' })) {
    head += chunk
    if (head.includes('\n') || head.length > LARGEST_FILE) break
  }
  const [line = ''] = head.split('\n')
  const count = (mark: string) => line.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}
