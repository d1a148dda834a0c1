import type { GraphStore } from '../graph/store.ts'
import type { KindCounts } from '../model/rarity.ts'
import type { Budget } from './budget.ts'
import type { Explorer } from './explorer.ts'
import { Web } from './web.ts'

/** What was met on a walk, or some of it, with all relations that were seen between them. Its starts come first. */
export function webOf(explorer: Explorer, sizes: KindCounts, kept?: readonly number[]): Web {
  const { things, expansions, starts } = explorer
  const web = new Web(sizes)
  for (const start of starts) web.numberOf(explorer.at(start))
  const numbers: (number | undefined)[] = []
  for (const number of kept ?? things.keys()) numbers[number] = web.numberOf(explorer.at(number))
  expansions.forEach((expansion, number) => {
    const near = numbers[number]
    if (!expansion || near === undefined) return
    expansion.far.forEach((other, i) => {
      const [far, edge] = [numbers[other], expansion.edges[i]]
      if (far !== undefined && edge) web.join(near, far, edge)
    })
  })
  return web
}

/**
 * Asks once more, for all relations of some things of a web to others of it.
 * @param wanted which of them are added
 */
export async function complete(
  store: GraphStore,
  explorer: Explorer,
  web: Web,
  numbers: readonly number[],
  others: readonly number[],
  wanted: (a: number, b: number) => boolean,
  budget: Budget,
): Promise<void> {
  const idsOf = (things: readonly number[]) => things.map((number) => web.at(number).id)
  const edges = await explorer.ask(budget, (relations, ask) =>
    store.edgesBetween(idsOf(numbers), idsOf(others), relations, ask),
  )
  for (const edge of edges ?? []) {
    const [from, to] = [web.find(edge.from), web.find(edge.to)]
    if (from !== undefined && to !== undefined && wanted(from, to)) web.join(from, to, edge)
  }
}
