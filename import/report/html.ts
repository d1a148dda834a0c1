import type { Problem } from '../problem.ts'
import type { Report } from './report.ts'

/** So many lines of a list are shown; the JSON beside it has all of them. */
const SHOWN = 500

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text of a source as a part of a page: nothing in it is markup. */
const escaped = (text: unknown) => String(text ?? '').replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter)

/** A report as a page that needs nothing else: no script, no style from elsewhere. */
export function reportPage(report: Report): string {
  const { read, changes, fillRates, conflicts, sources, questions, impossible, timings } = report
  const kinds = [...new Set([changes.added, changes.changed, changes.removed].flatMap(Object.keys))].sort()
  const parts = [
    read && section(`Read: ${read.source}`, table(['entries', 'number'], Object.entries(read.counts))),
    read && problems('Rejected', read.rejected),
    section(
      'Changes',
      table(
        ['kind', 'added', 'changed', 'removed'],
        kinds.map((kind) => [kind, changes.added[kind], changes.changed[kind], changes.removed[kind]]),
      ),
    ),
    section(
      'Known of films (per cent)',
      table(
        ['property', 'before', 'after'],
        Object.entries(fillRates.after).map(([name, share]) => [name, percent(fillRates.before[name]), percent(share)]),
      ),
    ),
    section('Contested claims', table(['property', 'number'], Object.entries(conflicts))),
    section(
      'Sources',
      table(
        ['source', 'films found', 'films left out', 'facts left out'],
        sources.map((one) => [one.source, one.found.length, one.unknownFilms.length, one.problems.length]),
      ),
    ),
    ...sources.map((one) => problems(`Left out: ${one.source}`, one.problems)),
    section(
      'Questions',
      table(
        ['what', 'where', 'why', 'may be'],
        questions.slice(0, SHOWN).map((one) => [one.label, one.locator, one.why, one.candidates.join(', ')]),
      ),
    ),
    problems('Impossible, and left out', impossible),
    section('Time (milliseconds)', table(['step', 'time'], Object.entries(timings))),
  ]
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>kinograph: report of an import</title>
<style>body{font:1rem/1.4 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}td,th{text-align:left;padding:.2rem .8rem .2rem 0;border-bottom:1px solid #ccc;vertical-align:top}</style>
<h1>Report of an import</h1>
${parts.filter((part) => part !== undefined && part !== '').join('\n')}
</html>
`
}

const percent = (share: number | undefined) => (share === undefined ? '' : (share * 100).toFixed(1))

const section = (title: string, content: string) => (content === '' ? '' : `<h2>${escaped(title)}</h2>\n${content}`)

function table(head: readonly string[], rows: readonly (readonly unknown[])[]): string {
  if (rows.length === 0) return ''
  const cells = (row: readonly unknown[], tag: string) =>
    row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')
  return `<table>\n<tr>${cells(head, 'th')}</tr>\n${rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n')}\n</table>`
}

const problems = (title: string, list: readonly Problem[]) =>
  section(
    `${title} (${list.length})`,
    table(
      ['where', 'field', 'why'],
      list.slice(0, SHOWN).map(({ where, field, message }) => [where, field, message]),
    ),
  )
