import type { SourceReport } from '../gather.ts'
import type { Prepared } from '../pipeline.ts'
import type { Problem } from '../problem.ts'
import type { Question } from '../reconcile/question.ts'
import { type Changes, type Compared, changesBetween } from './changes.ts'
import { fillRates } from './fill-rates.ts'

/** How one source was read. */
interface ReadReport {
  readonly source: string
  /** Numbers of entries by kind. */
  readonly counts: Readonly<Record<string, number>>
  readonly rejected: readonly Problem[]
}

/** Everything about a run that somebody may want to look at. */
export interface Report {
  readonly read: ReadReport | undefined
  readonly changes: Changes
  /** The share of films of which each property is known, before and after. */
  readonly fillRates: {
    readonly before: Readonly<Record<string, number>>
    readonly after: Readonly<Record<string, number>>
  }
  /** Number of claims that contradict others, by property. */
  readonly conflicts: Readonly<Record<string, number>>
  readonly sources: readonly SourceReport[]
  readonly questions: readonly Question[]
  readonly impossible: readonly Problem[]
  /** How long each step took (milliseconds). */
  readonly timings: Readonly<Record<string, number>>
}

interface ReportInput {
  readonly prepared: Prepared
  /** The data set that it takes the place of. */
  readonly before?: Compared | undefined
  readonly read?: ReadReport | undefined
  readonly timings: Readonly<Record<string, number>>
}

export function reportOn({ prepared, before, read, timings }: ReportInput): Report {
  const { dataSet, gathered, impossible } = prepared
  return {
    read,
    changes: changesBetween(before, dataSet),
    fillRates: { before: fillRates(before?.entities ?? []), after: fillRates(dataSet.entities) },
    conflicts: conflictsIn(prepared),
    sources: gathered.reports,
    questions: gathered.questions,
    impossible,
    timings,
  }
}

function conflictsIn({ dataSet: { claims } }: Prepared): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { property, contradicts } of claims)
    if (contradicts.length > 0) counts[property] = (counts[property] ?? 0) + 1
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
}
