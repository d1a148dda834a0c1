import type { GraphStore } from '../graph/store.ts'
import type { KindCounts } from '../model/rarity.ts'
import type { Budget } from './budget.ts'
import type { Chain } from './cheapest.ts'
import { contradictions } from './constraints.ts'
import { diversify } from './diversify.ts'
import type { Explorer } from './explorer.ts'
import type { FoundPath, Hop, PathQuestion, PathsAnswer } from './question.ts'
import { resolve } from './resolve.ts'
import { isTurned, searchWith } from './search-with.ts'
import { HUB } from './settings.ts'
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
  const { explorer, chains } = found
  const chosen = diversify(explorer.web, chains, question.first)
  await completeLinks(store, explorer, chosen, budget)
  return { kind: 'found', paths: tell(explorer, chosen, isTurned(ends)), complete: found.complete }
}

/** All relations of each hop, also those that were not seen because a hub was not expanded by them. */
async function completeLinks(store: GraphStore, explorer: Explorer, chains: readonly Chain[], budget: Budget) {
  const unsure = new Set(
    chains.flatMap(({ numbers }) =>
      numbers.slice(1).flatMap((number, i) => explorer.unsure(numbers[i] ?? number, number) ?? []),
    ),
  )
  const joined = (a: number, b: number) => explorer.web.linkBetween(a, b) !== undefined
  if (unsure.size > 0 && !budget.spent()) await explorer.complete(store, [...unsure], joined, budget)
}

function tell({ web }: Explorer, chains: readonly Chain[], turned: boolean): FoundPath[] {
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
