import type { GraphStore } from '../graph/store.ts'
import type { KindCounts } from '../model/rarity.ts'
import type { EntityRecord } from '../model/records.ts'
import type { Budget } from './budget.ts'
import { type Chain, cheapestChains } from './cheapest.ts'
import { type Bounds, Explorer } from './explorer.ts'

/** What chains are looked for. */
export interface ChainQuestion {
  readonly from: EntityRecord
  readonly to: EntityRecord
  readonly via: readonly EntityRecord[]
  readonly maxHops: number
  /** So many are given at most, the cheapest. */
  readonly pool: number
  /** When so many have been seen, longer ones are not looked for. */
  readonly enough: number
  readonly bounds: Bounds
}

export interface ChainsFound {
  readonly explorer: Explorer
  readonly chains: readonly Chain[]
  /** Hops of the shortest way; Infinity where none was found. */
  readonly shortest: number
  /** False where time or patience ran out. */
  readonly complete: boolean
}

/**
 * Looks outwards from both ends, and from all that lies between, a step at a time. After each step every chain of so many
 * hops has been seen: when there are enough of them, the cheapest are given, for all others are longer. A store is asked
 * once a step, and at most `maxHops` times.
 */
export async function searchChains(
  store: GraphStore,
  sizes: KindCounts,
  question: ChainQuestion,
  budget: Budget,
): Promise<ChainsFound> {
  const { from, to, via, maxHops, pool, enough, bounds } = question
  const explorer = new Explorer([from, to, ...via], sizes, bounds)
  const [start = 0, end = 1, ...between] = explorer.starts
  for (;;) {
    const inTime = !budget.spent() && (await explorer.step(store, budget))
    // Each stretch between two starts has been seen up to two hops a step; all others have a hop at the least.
    const seen = Math.min(maxHops, 2 * explorer.steps + via.length)
    const hops = inTime ? seen : maxHops
    const found = cheapestChains(explorer.web, { from: start, to: end, via: between, maxHops: hops, pool })
    if (!inTime || seen === maxHops || found.chains.length >= enough)
      return { explorer, ...found, complete: found.complete && inTime }
  }
}
