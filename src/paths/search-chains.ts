import type { GraphStore } from '../graph/store.ts'
import type { KindCounts } from '../model/rarity.ts'
import type { EntityRecord } from '../model/records.ts'
import type { Budget } from './budget.ts'
import { type Chain, cheapestChains } from './cheapest.ts'
import { type Bounds, Explorer } from './explorer.ts'
import { LEAST_COST, thousandths } from './settings.ts'

/** What chains are looked for. */
export interface ChainQuestion {
  readonly from: EntityRecord
  readonly to: EntityRecord
  readonly via: readonly EntityRecord[]
  readonly maxHops: number
  readonly pool: number
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
 * Looks outwards from both ends, and from all that lies between, until no chain that was not seen could be among the
 * cheapest; then gives these. A store is asked once a step, and at most `maxHops` times.
 */
export async function searchChains(
  store: GraphStore,
  sizes: KindCounts,
  question: ChainQuestion,
  budget: Budget,
): Promise<ChainsFound> {
  const { from, to, via, maxHops, pool, bounds } = question
  const explorer = new Explorer([from, to, ...via], sizes, bounds)
  const [start = 0, end = 1, ...between] = explorer.starts
  const wanted = { from: start, to: end, via: between, maxHops, pool }
  // With things to pass through, each stretch between two of them is shorter than the whole.
  const enough = Math.max(1, Math.ceil((maxHops - via.length) / 2))
  for (;;) {
    const inTime = !budget.spent() && (await explorer.step(store, budget))
    const atEnd = !inTime || explorer.exhausted || explorer.steps >= enough
    const found = cheapestChains(explorer.web, wanted)
    const settled = found.chains.length >= pool && beaten(found.chains, explorer)
    if (atEnd || settled) return { explorer, ...found, complete: found.complete && inTime }
  }
}

/** Whether the dearest of the cheapest chains is cheaper than all that were not seen. */
const beaten = (chains: readonly Chain[], explorer: Explorer): boolean =>
  (chains.at(-1)?.cost ?? Number.POSITIVE_INFINITY) < explorer.leastUnseen(thousandths(LEAST_COST))
