import type { GraphStore } from '../graph/store.ts'
import type { KindCounts } from '../model/rarity.ts'
import type { EntityRecord } from '../model/records.ts'
import { type RelationName, WALKED } from '../model/relations.ts'
import type { Budget } from './budget.ts'
import { cheapestChains } from './cheapest.ts'
import { type Constraint, constraintsOf, without } from './constraints.ts'
import type { Explorer } from './explorer.ts'
import type { Ends, NoPath, PathQuestion } from './question.ts'
import { type ChainsFound, searchFarther } from './search-chains.ts'
import { isTurned, searchWith } from './search-with.ts'
import { FARTHEST, MOST_HOPS } from './settings.ts'

/** How many things are named that lie nearest to each end. */
const NEAREST = 3

const none = (reason: NoPath['reason'], nearest: readonly EntityRecord[], about: NoPath['about']): NoPath => ({
  kind: 'none',
  reason,
  nearest,
  about,
})

export const impossible = ({ from, to }: Ends, constraints: readonly Constraint[]): NoPath =>
  none('EXCLUDED_BY_CONSTRAINTS', [from, to], { constraints })

/**
 * Why a search came back with nothing, found out by asking for less: farther, without the constraints, by all relations.
 * Only then is more asked of the store than a search asks.
 */
export async function whyNone(
  store: GraphStore,
  sizes: KindCounts,
  question: PathQuestion,
  ends: Ends,
  found: ChainsFound,
  budget: Budget,
): Promise<NoPath> {
  const { maxHops } = question
  const given = constraintsOf(question, ends)
  const search = (dropped: readonly Constraint[], hops: number, relations: readonly RelationName[]) => {
    const less = without(dropped, question, ends)
    const asked = { ...less.question, maxHops: hops, relations }
    return searchWith(store, sizes, asked, less.ends, Number.POSITIVE_INFINITY, budget, 0)
  }
  const outOfTime = none('OUT_OF_TIME', around(found.explorer, ends), { maxHops })
  if (!found.complete) return outOfTime

  if (given.length > 0 && maxHops < MOST_HOPS) {
    const farther = await search([], MOST_HOPS, question.relations)
    const hops = fewestHops(farther, maxHops + 1)
    if (hops !== undefined) return none('TOO_FAR', innerOf(farther), { hops, maxHops, constraints: given })
  }
  const free =
    given.length === 0
      ? await searchFarther(store, sizes, found, { maxHops: FARTHEST, pool: 1, enough: 0 }, budget)
      : await search(given, FARTHEST, question.relations)
  if (!free.complete) return outOfTime
  if (free.chains.length > 0) {
    const about = { hops: free.shortest, maxHops }
    if (given.length === 0) return none('TOO_FAR', innerOf(free), about)
    const blame = await standingInTheWay(given, (dropped) =>
      search(dropped, Math.max(maxHops, free.shortest), question.relations),
    )
    return none('EXCLUDED_BY_CONSTRAINTS', innerOf(free), { ...about, ...blame })
  }

  const bound = given.length > 0 && (await search([], MOST_HOPS, WALKED))
  const isBound = bound && bound.chains.length > 0
  const any = isBound ? bound : await search(given, FARTHEST, WALKED)
  if (!any.complete && any.chains.length === 0) return outOfTime
  if (any.chains.length > 0) {
    const hops = (any.chains[0]?.numbers.length ?? 1) - 1
    const about = { hops, maxHops, relations: relationsOf(any), ...(isBound ? {} : { constraints: given }) }
    return none('ONLY_EXCLUDED_RELATIONS', innerOf(any), { ...about, together: true })
  }
  return none('NOT_CONNECTED', around(any.explorer, ends), { maxHops })
}

/** The constraints without any one of which there is a path; all that were given where none helps alone. */
async function standingInTheWay(
  given: readonly Constraint[],
  search: (dropped: readonly Constraint[]) => Promise<ChainsFound>,
): Promise<NoPath['about']> {
  if (given.length < 2) return { constraints: given }
  const alone: Constraint[] = []
  for (const constraint of given) if ((await search([constraint])).chains.length > 0) alone.push(constraint)
  return alone.length > 0 ? { constraints: alone } : { constraints: given, together: true }
}

/** Hops of the shortest chain that keeps the constraints, from so many on; undefined where none was seen. */
function fewestHops({ explorer: { starts }, web, chains }: ChainsFound, least: number): number | undefined {
  if (chains.length === 0) return undefined
  const [from = 0, to = 1, ...via] = starts
  for (let maxHops = least; maxHops < MOST_HOPS; maxHops++)
    if (cheapestChains(web, { from, to, via, maxHops, pool: 1 }).chains.length > 0) return maxHops
  return MOST_HOPS
}

/** What the best chain of a search passes through. */
const innerOf = ({ web, chains: [chain] }: ChainsFound): EntityRecord[] =>
  (chain?.numbers.slice(1, -1) ?? []).map((number) => web.at(number))

/** The relations of the best chain of a search. */
function relationsOf({ web, chains: [chain] }: ChainsFound): readonly RelationName[] {
  const numbers = chain?.numbers ?? []
  const used = numbers.slice(1).flatMap((number, i) => {
    const strand = web.linkBetween(numbers[i] ?? number, number)?.strands[0]
    return strand ? [strand.edge.kind] : []
  })
  return [...new Set(used)]
}

/** The best connected of what lies next to each end. */
function around(explorer: Explorer, ends: Ends): EntityRecord[] {
  const [start = 0, end = 1] = explorer.starts
  const near = (number: number) =>
    [...new Set(explorer.expansions[number]?.far)]
      .map((other) => explorer.at(other))
      .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
      .slice(0, NEAREST)
  const [first, second] = isTurned(ends) ? [end, start] : [start, end]
  return [...new Set([...near(first), ...near(second)])]
}
