import type { Imported } from '../../import/import-source.ts'
import type { Problem } from '../../import/problem.ts'
import type { Report } from '../../import/report/report.ts'

/** So many lines of a list are shown; the rest is in the report. */
const SHOWN = 10

/** Sources of no more films than this are told film by film. */
const ONE_BY_ONE = 50

/** What was read of a source, and what was rejected. */
export function sayRead({ source, info, problems, unchanged }: Imported): void {
  sayProblems('rejected', problems)
  const counts = Object.entries(info.counts).map(([kind, count]) => `${count} ${kind}`)
  console.log(`${source}: ${counts.join(', ')}; ${info.rejected} rejected${unchanged ? '; nothing has changed' : ''}.`)
}

/**
 * What became of a source: films found or left out, changes, conflicts, questions.
 * @param isFirst whether there was no data set before: all of it would be an addition, and tell nothing of the source
 */
export function sayReport(
  { read, sources, changes, conflicts, questions, impossible }: Report,
  { isFirst }: { readonly isFirst: boolean },
): void {
  const source = sources.find((one) => one.source === read?.source)
  if (source) {
    const { found, unknownFilms, problems } = source
    if (found.length + unknownFilms.length <= ONE_BY_ONE) {
      for (const { label, locator, id } of found) console.log(`matched  ${label} (${locator}): ${id}`)
      for (const { label, locator } of unknownFilms) console.log(`unknown  ${label} (${locator})`)
    } else
      console.log(`${found.length} films matched, ${unknownFilms.length} left out because no other source has them.`)
    sayProblems('left out', problems)
  }
  sayProblems('impossible', impossible)
  if (isFirst) {
    const counts = Object.entries(source?.entities ?? {}).filter(([, count]) => count.new > 0)
    const told = counts.map(([kind, count]) => `${count.new} ${kind}`)
    console.log(`new by this source: ${told.join(', ') || 'nothing'}; there was no data set to compare with`)
  }
  for (const what of isFirst ? [] : (['added', 'changed', 'removed'] as const)) {
    const counts = Object.entries(changes[what]).map(([kind, count]) => `${count} ${kind}`)
    if (counts.length > 0) console.log(`${what}: ${counts.join(', ')}`)
  }
  const contested = Object.entries(conflicts).map(([property, count]) => `${count} ${property}`)
  if (contested.length > 0) console.log(`contested claims: ${contested.join(', ')}`)
  if (questions.length > 0) console.log(`${questions.length} questions are open: "kinograph reconcile" shows them.`)
}

function sayProblems(what: string, problems: readonly Problem[]): void {
  for (const { where, field, message } of problems.slice(0, SHOWN))
    console.log(`${what}  ${where}: ${field}: ${message}`)
  if (problems.length > SHOWN) console.log(`${what}  ${problems.length - SHOWN} more`)
}
