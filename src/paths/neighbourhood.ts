import TinyQueue from 'tinyqueue'
import type { GraphStore } from '../graph/store.ts'
import type { KindCounts } from '../model/rarity.ts'
import type { EntityRecord } from '../model/records.ts'
import type { RelationName } from '../model/relations.ts'
import type { Budget } from './budget.ts'
import { Explorer } from './explorer.ts'
import { type Picture, pictureOf } from './picture.ts'
import { HUB } from './settings.ts'
import { costOf, type Web } from './web.ts'
import { complete, webOf } from './web-of.ts'

interface Surroundings {
  readonly centre: EntityRecord
  /** Steps from the centre. */
  readonly depth: number
  readonly relations: readonly RelationName[]
  /** How many things are shown at most, the centre with them. */
  readonly limit: number
}

/**
 * A thing and what surrounds it, the most telling first: what is cheapest to reach as a chain from it. Hubs on the way are
 * shown and not expanded. Whatever is shown is joined to the centre by what is shown. At most `depth` + 1 questions to the
 * store.
 */
export async function neighbourhoodOf(
  store: GraphStore,
  sizes: KindCounts,
  { centre, depth, relations, limit }: Surroundings,
  budget: Budget,
): Promise<Picture> {
  const explorer = new Explorer([centre], { relations, hub: HUB, admits: () => true })
  while (explorer.steps < depth && !explorer.exhausted) await explorer.step(store, budget)
  const web = webOf(explorer, sizes)
  const shown = nearestFirst(web, explorer.starts[0] ?? 0).slice(0, limit)
  await joinAll(store, explorer, web, shown, budget)
  return pictureOf(web, shown, web.things.length)
}

/** Adds the relations between things of which not every step has been seen. */
export async function joinAll(
  store: GraphStore,
  explorer: Explorer,
  web: Web,
  shown: readonly number[],
  budget: Budget,
): Promise<void> {
  const half = shown.filter((number) => !explorer.isWhole(explorer.find(web.at(number).id) ?? -1))
  if (half.length > 0) await complete(store, explorer, web, half, shown, () => true, budget)
}

/** All things by the cost of the cheapest chain to them, the best connected first of equals. */
function nearestFirst(web: Web, start: number): number[] {
  const costs = new Map<number, number>()
  const queue = new TinyQueue<readonly [number, number]>([[start, 0]], ([, a], [, b]) => a - b)
  for (let item = queue.pop(); item; item = queue.pop()) {
    const [number, cost] = item
    if (costs.has(number)) continue
    costs.set(number, cost)
    for (const [next, link] of web.linksOf(number)) if (!costs.has(next)) queue.push([next, cost + costOf(link)])
  }
  const thing = (number: number) => web.at(number)
  return [...costs]
    .sort(([a, x], [b, y]) => x - y || thing(b).degree - thing(a).degree || (thing(a).id < thing(b).id ? -1 : 1))
    .map(([number]) => number)
}
