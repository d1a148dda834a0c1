import type { GraphStore } from '../graph/store.ts'
import type { KindCounts } from '../model/rarity.ts'
import type { Budget } from './budget.ts'
import type { Chain } from './cheapest.ts'
import { contradictions } from './constraints.ts'
import { diversify } from './diversify.ts'
import type { FoundPath, Hop, PathQuestion, PathsAnswer } from './question.ts'
import { resolve } from './resolve.ts'
import type { ChainsFound } from './search-chains.ts'
import { isTurned, searchWith } from './search-with.ts'
import { HUB } from './settings.ts'
import type { Web } from './web.ts'
import { complete } from './web-of.ts'
import { impossible, whyNone } from './why-none.ts'

/**
 * Different chains between two things, the most telling first; or the reason why there is none. The same whichever end
 * comes first, but for the direction.
 */
export async function findPaths(
  store: GraphStore,
  sizes: KindCounts,
  question: PathQuestion,
  budget: Budget,
): Promise<PathsAnswer> {
  const ends = await resolve(store, question, budget)
  if (ends.kind === 'none') return ends
  const contradicted = contradictions(question, ends)
  if (contradicted.length > 0) return impossible(ends, contradicted)
  const found = await searchWith(store, sizes, question, ends, HUB, budget)
  if (found.chains.length === 0) return whyNone(store, sizes, question, ends, found, budget)
  const chosen = diversify(found.web, found.chains, question.first)
  await completeLinks(store, found, chosen, budget)
  return { kind: 'found', paths: tell(found.web, chosen, isTurned(ends)), complete: found.complete }
}

/** All relations of each hop, also those that were not seen because a hub was not expanded by them. */
async function completeLinks(
  store: GraphStore,
  { explorer, web }: ChainsFound,
  chains: readonly Chain[],
  budget: Budget,
): Promise<void> {
  const met = (number: number) => explorer.find(web.at(number).id) ?? -1
  const unsure = ([a, b]: readonly [number, number]) => {
    if (explorer.isWhole(met(a)) || explorer.isWhole(met(b))) return []
    return [explorer.expansions[met(a)] ? b : a]
  }
  const hops = chains.flatMap(({ numbers }) => numbers.slice(1).map((to, i) => [numbers[i] ?? to, to] as const))
  const numbers = new Set(hops.flatMap(unsure))
  const joined = (a: number, b: number) => web.linkBetween(a, b) !== undefined
  if (numbers.size === 0 || budget.spent()) return
  await complete(store, explorer, web, [...numbers], [...new Set(hops.flat())], joined, budget)
}

function tell(web: Web, chains: readonly Chain[], turned: boolean): FoundPath[] {
  const told = new Set<string>()
  return chains.map((chain) => {
    const numbers = turned ? chain.numbers.toReversed() : chain.numbers
    const hops = numbers.slice(1).map((to, i): Hop => {
      const from = numbers[i] ?? to
      return { from: web.at(from), to: web.at(to), strands: web.linkBetween(from, to)?.strands ?? [] }
    })
    const steps = hops.map(({ from, to }) => [from.id, to.id].sort().join(' '))
    const overlap = round(steps.filter((step) => told.has(step)).length / steps.length)
    for (const step of steps) told.add(step)
    return { hops, rarity: meanRarity(hops), overlap }
  })
}

/** Information content of a hop (bits): that of its most telling relation. */
export const rarityOfHop = ({ strands }: Hop): number => strands[0]?.rarity ?? 0

/** The mean information content of some hops (bits). */
const meanRarity = (hops: readonly Hop[]): number =>
  round(hops.reduce((sum, hop) => sum + rarityOfHop(hop), 0) / hops.length)

/** To a thousandth. */
const round = (value: number) => Math.round(value * 1000) / 1000
