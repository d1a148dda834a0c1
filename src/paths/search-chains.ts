import type { GraphStore } from '../graph/store.ts'
import type { KindCounts } from '../model/rarity.ts'
import type { EntityRecord } from '../model/records.ts'
import type { Budget } from './budget.ts'
import { type Chain, cheapestChains } from './cheapest.ts'
import { type Bounds, Explorer } from './explorer.ts'
import { GOOD_WORTH, thousandths } from './settings.ts'

/** What chains are looked for. */
export interface ChainQuestion {
  readonly from: EntityRecord
  readonly to: EntityRecord
  readonly via: readonly EntityRecord[]
  readonly maxHops: number
  /** So many are given at most, the cheapest. */
  readonly pool: number
  /** When so many good ones have been seen, longer ones are not looked for. */
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
 * hops has been seen: when there are enough good ones, the cheapest are given, for all others are longer. When there are
 * none, it is done once more through hubs. A store is asked at most once a step, and in all less often than `maxHops`
 * where that is two or more.
 */
export async function searchChains(
  store: GraphStore,
  sizes: KindCounts,
  question: ChainQuestion,
  budget: Budget,
): Promise<ChainsFound> {
  const { from, to, via, bounds, enough } = question
  const explorer = new Explorer([from, to, ...via], sizes, bounds)
  const around = await walk(store, explorer, question, enough, budget)
  if (around.chains.length > 0 || !around.complete || !explorer.metHub) return around
  explorer.openHubs()
  return walk(store, explorer, question, 0, budget)
}

/** @param enough so many good chains end the walk; where none are wanted, the first one does */
async function walk(
  store: GraphStore,
  explorer: Explorer,
  { via, maxHops, pool }: ChainQuestion,
  enough: number,
  budget: Budget,
): Promise<ChainsFound> {
  const [start = 0, end = 1, ...between] = explorer.starts
  for (;;) {
    const before = explorer.asked
    const inTime = !budget.spent() && (await explorer.step(store, budget))
    // Each stretch between two starts has been seen up to two hops a step; all others have a hop at the least.
    // Of a side that has been seen whole, so has every chain.
    const seen = explorer.exhausted ? maxHops : Math.min(maxHops, 2 * explorer.steps + via.length)
    if (inTime && seen < maxHops && explorer.asked === before) continue
    const hops = inTime ? seen : maxHops
    const found = cheapestChains(explorer.web, { from: start, to: end, via: between, maxHops: hops, pool })
    const bar = thousandths((seen + 2) * (explorer.web.dearest - GOOD_WORTH))
    const good = found.chains.filter(({ cost }) => cost <= bar || enough === 0).length
    if (!inTime || seen === maxHops || (good > 0 && good >= enough))
      return { explorer, ...found, complete: found.complete && inTime }
  }
}
