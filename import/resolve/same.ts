import { fold } from '../../src/model/names/fold.ts'
import { parsePartialDate } from '../../src/model/partial-date.ts'
import type { Fact } from './fact.ts'
import type { Trust } from './trust.ts'

/** How two statements of one slot stand to each other. */
type Comparison = 'same' | 'more exact' | 'less exact' | 'different'

/** Compares what two statements say; `more exact` where the first says all that the second does, and more. */
export function compareFacts(a: Fact, b: Fact, trust: Trust): Comparison {
  if (a.value === b.value && a.valueEntity === b.valueEntity) return 'same'
  // Both name the prize; what differs is what came of it.
  if (a.property === 'awardResult') return 'different'
  if (a.valueEntity !== undefined && a.valueEntity === b.valueEntity) return 'same'
  // A name that somebody only mentions is that of a thing where it is written like its label.
  if ((a.valueEntity === undefined) !== (b.valueEntity === undefined))
    return fold(a.value) === fold(b.value) ? 'same' : 'different'
  if (a.valueEntity !== undefined) return 'different'
  return compareValues(a.value, b.value, trust.tolerance(a.property))
}

function compareValues(a: string, b: string, tolerance: number): Comparison {
  if (tolerance > 0 && Math.abs(Number(a) - Number(b)) <= tolerance) return 'same'
  if (parsePartialDate(a) && parsePartialDate(b)) return compareDates(a, b)
  return 'different'
}

/** 1957-10 is more exact than 1957, and than 1957-10 with a tilde. */
function compareDates(a: string, b: string): Comparison {
  const [exactA, exactB] = [a.replace('~', ''), b.replace('~', '')]
  if (exactA === exactB) return a.endsWith('~') ? 'less exact' : 'more exact'
  if (exactA.startsWith(`${exactB}-`)) return 'more exact'
  return exactB.startsWith(`${exactA}-`) ? 'less exact' : 'different'
}
