import type { Comparison, Disagreement } from '../comparison.ts'
import type { Fullness } from '../goals/measure.ts'
import type { CanonCheck } from '../run.ts'

/** A share in per cent; as many digits as it takes to tell all from nearly all. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Number(((100 * part) / whole).toFixed(1))} %`

export const isFull = ({ has, of, goal }: Fullness): boolean => has >= goal * of

interface Agreement {
  readonly agree: number
  readonly explained: number
  readonly open: number
}

/** How a comparison came out, the disagreements that carry a note apart from the rest. */
export function agreementOf({ property, record, compared, disagreements }: Comparison, check: CanonCheck): Agreement {
  const of = (list: readonly Disagreement[]) =>
    list.filter((one) => one.property === property && one.record === record && disagreements.includes(one)).length
  const open = of(check.open)
  return { agree: compared - disagreements.length, explained: disagreements.length - open, open }
}
