import type { SourceReport } from '../../import/gather.ts'
import { importSource } from '../../import/import-source.ts'
import { prepare, write } from '../../import/pipeline.ts'
import type { ReadOptions } from '../../import/sources/importer.ts'
import { sayBuilt } from './build.ts'
import { isFresh, markFresh } from './freshness.ts'
import { progress } from './progress.ts'

export interface ImportCommandOptions extends ReadOptions {
  readonly canon: string
  readonly articles: string
  readonly out: string
  readonly state: string
}

interface Switches {
  readonly layout: boolean
  readonly partial: boolean
  readonly only: boolean
}

/** So many of the entries that were rejected are shown; the rest is in the report. */
const SHOWN = 10

/** Sources of no more films than this are told film by film. */
const ONE_BY_ONE = 50

/** Reads a source, keeps it, and builds the data set from the canon and all that was imported. */
export async function importCommand(
  importer: string,
  input: string,
  { canon, articles, out, state, ...options }: ImportCommandOptions,
  { layout, partial, only }: Switches,
): Promise<void> {
  const reading = progress(`Reading ${importer}`)
  const { source, info, problems, unchanged } = await importSource({
    importer,
    input,
    options,
    state,
    partial,
    onEntry: reading.step,
  })
  reading.done()
  for (const { where, field, message } of problems.slice(0, SHOWN))
    console.log(`rejected ${where}: ${field}: ${message}`)
  const counts = Object.entries(info.counts).map(([kind, count]) => `${count} ${kind}`)
  console.log(`${source}: ${counts.join(', ')}; ${info.rejected} rejected${unchanged ? '; nothing has changed' : ''}.`)
  const inputs = { canon, articles, state, ...(only ? { only: [source] } : {}) }
  if (unchanged && isFresh(out, inputs)) return
  const prepared = prepare(inputs)
  const { questions, reports } = prepared.gathered
  sayWhatBecame(reports.find((report) => report.source === source))
  sayBuilt(out, write(prepared, { ...inputs, out, layout }))
  markFresh(out, inputs)
  if (questions.length > 0) console.log(`${questions.length} questions are open: "kinograph reconcile" shows them.`)
}

/** Films that were found, those that nobody else has, and what could not be understood; of small sources one by one. */
function sayWhatBecame(report: SourceReport | undefined): void {
  if (!report) return
  const { found, unknownFilms, problems } = report
  if (found.length + unknownFilms.length <= ONE_BY_ONE) {
    for (const { label, locator, id } of found) console.log(`matched  ${label} (${locator}): ${id}`)
    for (const { label, locator } of unknownFilms) console.log(`unknown  ${label} (${locator})`)
  } else console.log(`${found.length} films matched, ${unknownFilms.length} left out because no other source has them.`)
  for (const { where, field, message } of problems.slice(0, SHOWN))
    console.log(`left out ${where}: ${field}: ${message}`)
  if (problems.length > SHOWN) console.log(`left out ${problems.length - SHOWN} more`)
}
