import type { GraphStore } from '../graph/store.ts'
import type { KindCounts } from '../model/rarity.ts'
import type { Budget } from './budget.ts'
import type { Explorer } from './explorer.ts'
import { ALL_STEPS } from './settings.ts'
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
  wanted: (a: number, b: number) => boolean,
  budget: Budget,
): Promise<void> {
  const met = numbers.flatMap((number) => explorer.find(web.at(number).id) ?? [])
  const answers = (await explorer.ask(store, met, ALL_STEPS, budget)) ?? []
  numbers.forEach((number, i) => {
    for (const { edge, node } of answers[i] ?? []) {
      const other = web.find(node.id)
      if (other !== undefined && wanted(number, other)) web.join(number, other, edge)
    }
  })
}
