import type { GraphStore } from '../graph/store.ts'
import type { KindCounts } from '../model/rarity.ts'
import type { EntityRecord } from '../model/records.ts'
import type { Budget } from './budget.ts'
import { type Chain, cheapestChains } from './cheapest.ts'
import { type Bounds, Explorer } from './explorer.ts'
import { withinReach } from './reach.ts'
import { ALWAYS_SEEN, GOOD_WORTH, thousandths } from './settings.ts'
import type { Web } from './web.ts'
import { webOf } from './web-of.ts'

/** How far, and for how many chains, one looks. */
interface Limits {
  readonly maxHops: number
  /** So many are given at most, the cheapest. */
  readonly pool: number
  /** When so many good ones have been seen, longer ones are not looked for; where it is 0, when any has been. */
  readonly enough: number
}

/** What chains are looked for. */
export interface ChainQuestion extends Limits {
  readonly from: EntityRecord
  readonly to: EntityRecord
  readonly via: readonly EntityRecord[]
  readonly bounds: Bounds
}

export interface ChainsFound {
  readonly explorer: Explorer
  /** Of what was met, that which chains may pass through. */
  readonly web: Web
  readonly chains: readonly Chain[]
  /** Hops of the shortest way; Infinity where none was found. */
  readonly shortest: number
  /** False where time or patience ran out. */
  readonly complete: boolean
}

/**
 * Looks outwards from both ends, and from all that lies between, a step at a time. After each step every chain of so many
 * hops has been seen: when there are enough good ones, the cheapest are given, for all others are longer. When there are
 * none, it is done once more through hubs. A store is asked at most once a step, and in all at most `maxHops` times.
 */
export async function searchChains(
  store: GraphStore,
  sizes: KindCounts,
  question: ChainQuestion,
  budget: Budget,
): Promise<ChainsFound> {
  const { from, to, via, bounds } = question
  const explorer = new Explorer([from, to, ...via], bounds)
  const around = await walk(store, sizes, explorer, question, budget)
  if (around.chains.length > 0 || !around.complete || !explorer.metHub) return around
  explorer.openHubs()
  return walk(store, sizes, explorer, { ...question, enough: 0 }, budget)
}

/** Goes on with a walk that has found nothing, farther. */
export const searchFarther = (
  store: GraphStore,
  sizes: KindCounts,
  { explorer }: ChainsFound,
  limits: Limits,
  budget: Budget,
): Promise<ChainsFound> => walk(store, sizes, explorer, limits, budget)

async function walk(
  store: GraphStore,
  sizes: KindCounts,
  explorer: Explorer,
  { maxHops, pool, enough }: Limits,
  budget: Budget,
): Promise<ChainsFound> {
  const via = explorer.starts.length - 2
  for (;;) {
    const before = explorer.asked
    const inTime = !budget.spent() && (await explorer.step(store, budget))
    // Each stretch between two starts has been seen up to two hops a step; all others have a hop at the least. Of a side
    // that has been seen whole, so has every chain.
    const seen = explorer.exhausted ? maxHops : Math.min(maxHops, 2 * explorer.steps + via)
    if (inTime && seen < maxHops && explorer.asked === before) continue
    const hops = inTime ? seen : maxHops
    const web = webOf(explorer, sizes, withinReach(explorer, hops))
    const [from = 0, to = 1, ...between] = explorer.starts
    const found = cheapestChains(web, { from, to, via: between, maxHops: hops, pool })
    const bar = thousandths((seen + 2) * (web.dearest - GOOD_WORTH))
    const good = found.chains.filter(({ cost }) => cost <= bar || enough === 0).length
    const farEnough = seen >= ALWAYS_SEEN || enough === 0
    if (!inTime || seen === maxHops || (farEnough && good > 0 && good >= enough))
      return { explorer, web, ...found, complete: found.complete && inTime }
  }
}
