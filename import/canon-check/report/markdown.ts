import type { CanonCheck } from '../run.ts'
import { agreementOf, isFull, percent } from './figures.ts'

/** The figures of a check as tables in Markdown. */
export function asMarkdown(check: CanonCheck): string {
  const { comparisons, counts, fullness, open, explained, absent } = check
  return [
    table(
      ['property', 'record', 'compared', 'agree', 'explained', 'open'],
      comparisons.map((one) => {
        const { agree, explained: noted, open: left } = agreementOf(one, check)
        return [one.property, one.record, `${one.compared}`, percent(agree, one.compared), `${noted}`, `${left}`]
      }),
    ),
    `${open.length} disagreements are open, ${explained.length} carry a note.${absent.length > 0 ? ` Absent: ${absent.join(', ')}.` : ''}`,
    table(
      ['count', 'is', 'goal', ''],
      counts.map(({ what, count, goal }) => [what, `${count}`, `${goal}`, count >= goal ? 'met' : 'not met']),
    ),
    table(
      ['field', 'films that have it', 'goal', '', 'least, by decade'],
      fullness.map((one) => [
        one.field,
        percent(one.has, one.of),
        percent(one.goal, 1),
        isFull(one) ? 'met' : 'not met',
        leastFull(one.byDecade),
      ]),
    ),
  ].join('\n\n')
}

function leastFull(byDecade: ReadonlyMap<string, { readonly has: number; readonly of: number }>): string {
  const [least] = [...byDecade]
    .filter(([, { has, of }]) => of > 0 && has < of)
    .sort(([, a], [, b]) => a.has / a.of - b.has / b.of)
  return least ? `${least[0]}: ${percent(least[1].has, least[1].of)}` : ''
}

/** A table whose columns line up in the source as well. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) => Math.max(3, title.length, ...rows.map((row) => row[i]?.length ?? 0)))
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
