import type { Comparison, Disagreement } from '../comparison.ts'
import type { Count, Fullness } from '../goals/measure.ts'
import type { CanonCheck } from '../run.ts'
import { agreementOf, isFull, percent } from './figures.ts'

/** Everything that a check found, for a terminal: agreement, goals, and each disagreement with both values. */
export function asText(check: CanonCheck): string {
  const { comparisons, counts, fullness, open, explained, stale, gaps, absent } = check
  return [
    section(
      'Absent, so not compared',
      absent.map((file) => `  ${file}`),
    ),
    section(
      'Agreement with records',
      comparisons.map((one) => agreement(one, check)),
    ),
    section('Counts', counts.map(count)),
    section('How full the films are', fullness.flatMap(full)),
    section(
      'Records know more',
      gaps.map(({ id, record, says }) => `  ${id}  ${record}: ${says}`),
    ),
    section(
      'Disagreements with a note',
      explained.map((one) => `${disagreement(one)}\n    because: ${one.why}`),
    ),
    section('Open disagreements', open.map(disagreement)),
    section(
      'Notes on disagreements that are no more',
      stale.map(({ id, property, record, says }) => `  ${id}  ${property}, ${record}: ${says}`),
    ),
    comparisons.length === 0 ? 'No folder with records was given: nothing was compared.\n' : '',
    `${open.length} open disagreements, ${explained.length} explained, ${stale.length} notes without a disagreement.`,
  ]
    .filter((part) => part !== '')
    .join('\n')
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${title}\n${lines.join('\n')}\n`

function agreement(comparison: Comparison, check: CanonCheck): string {
  const { property, record, compared } = comparison
  const { agree, explained, open } = agreementOf(comparison, check)
  return `  ${property.padEnd(16)} ${record.padEnd(20)} ${percent(agree, compared).padStart(7)}  of ${compared}; ${explained} explained, ${open} open`
}

const mark = (met: boolean) => (met ? 'met' : 'NOT MET')

const count = ({ what, count: have, goal }: Count): string =>
  `  ${what.padEnd(34)} ${String(have).padStart(5)}  goal ${goal}: ${mark(have >= goal)}`

function full(fullness: Fullness): string[] {
  const { field, has, of, goal, byDecade } = fullness
  const decades = [...byDecade].filter(([, share]) => share.of > 0 && share.has < share.of)
  return [
    `  ${field.padEnd(38)} ${percent(has, of).padStart(7)}  goal ${percent(goal, 1)}: ${mark(isFull(fullness))}`,
    ...(decades.length === 0
      ? []
      : [`      ${decades.map(([decade, share]) => `${decade} ${percent(share.has, share.of)}`).join(', ')}`]),
  ]
}

const disagreement = ({ id, property, record, says, canon }: Disagreement): string =>
  `  ${id}  ${property}\n    ${record}: ${says}\n    canon: ${canon}`
