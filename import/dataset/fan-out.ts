import type { EntityRecord } from '../../src/model/records.ts'

/** Of a hundred things that have such edges at all, at most five have more than this. */
const PERCENTILE = 0.95

/** 95th percentile of the number of edges, by relation and direction, among the things that have any. */
export function fanOut(entities: readonly EntityRecord[]): Record<string, number> {
  const numbers = new Map<string, number[]>()
  for (const { counts } of entities)
    for (const [key, count] of Object.entries(counts)) {
      const seen = numbers.get(key)
      if (seen) seen.push(count)
      else numbers.set(key, [count])
    }
  const percentiles = [...numbers].map(([key, counts]): [string, number] => [key, percentile(counts)])
  return Object.fromEntries(percentiles.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function percentile(counts: readonly number[]): number {
  const sorted = counts.toSorted((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * PERCENTILE) - 1] ?? 0
}
