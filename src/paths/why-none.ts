import type { GraphStore } from '../graph/store.ts'
import type { KindCounts } from '../model/rarity.ts'
import type { EntityRecord } from '../model/records.ts'
import { WALKED } from '../model/relations.ts'
import type { Budget } from './budget.ts'
import type { Chain } from './cheapest.ts'
import type { Explorer } from './explorer.ts'
import type { Ends, NoPath, PathQuestion } from './question.ts'
import type { ChainsFound } from './search-chains.ts'
import { admitting, isTurned, searchWith } from './search-with.ts'
import { FARTHEST } from './settings.ts'

type Constraint = NonNullable<NoPath['about']['constraints']>[number]

const CONSTRAINTS: readonly Constraint[] = ['via', 'avoid', 'years']

/** How many things are named that lie nearest to each end. */
const NEAREST = 3

const none = (reason: NoPath['reason'], nearest: readonly EntityRecord[], about: NoPath['about']): NoPath => ({
  kind: 'none',
  reason,
  nearest,
  about,
})

/** Constraints that rule out what the question itself names: an end to be avoided, a film to pass through of other years. */
export function contradictions(question: PathQuestion, ends: Ends): readonly Constraint[] {
  const admits = admitting(question, ends)
  const avoided = [ends.from, ends.to, ...ends.via].some(({ id }) => ends.avoid.has(id))
  const tooOld = ends.via.some((thing) => !ends.avoid.has(thing.id) && !admits(thing))
  return [...(avoided ? (['avoid'] as const) : []), ...(tooOld ? (['years'] as const) : [])]
}

export const impossible = ({ from, to }: Ends, constraints: readonly Constraint[]): NoPath =>
  none('EXCLUDED_BY_CONSTRAINTS', [from, to], { constraints })

/**
 * Why a search came back with nothing, found out by asking for less: without the constraints, farther, by all relations.
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
  const search = (changes: Partial<PathQuestion>, around: Ends) =>
    searchWith(store, sizes, { ...question, ...changes }, around, Number.POSITIVE_INFINITY, budget, 0)
  const outOfTime = none('OUT_OF_TIME', around(found.explorer, ends), { maxHops })
  if (!found.complete) return outOfTime

  const free: Ends = { ...ends, via: [], avoid: new Set() }
  const unbound = { ...question, years: {} }
  const asked = await search({ ...unbound, maxHops: FARTHEST }, free)
  if (!asked.complete) return outOfTime
  if (asked.shortest <= maxHops) {
    const blame = await standingInTheWay(question, ends, search)
    return none('EXCLUDED_BY_CONSTRAINTS', innerOf(asked), { hops: asked.shortest, maxHops, ...blame })
  }
  if (asked.chains.length > 0) return none('TOO_FAR', innerOf(asked), { hops: asked.shortest, maxHops })

  const any = await search({ ...unbound, maxHops: FARTHEST, relations: WALKED }, free)
  if (!any.complete) return outOfTime
  if (any.chains.length > 0) {
    const hops = (any.chains[0]?.numbers.length ?? 1) - 1
    return none('ONLY_EXCLUDED_RELATIONS', innerOf(any), { hops, maxHops, relations: relationsOf(any) })
  }
  return none('NOT_CONNECTED', around(any.explorer, ends), { maxHops })
}

/** The constraints without any one of which there is a path; all that were given where none helps alone. */
async function standingInTheWay(
  question: PathQuestion,
  ends: Ends,
  search: (changes: Partial<PathQuestion>, around: Ends) => Promise<ChainsFound>,
): Promise<NoPath['about']> {
  const given = CONSTRAINTS.filter((constraint) => isGiven(constraint, question, ends))
  if (given.length < 2) return { constraints: given }
  const alone: Constraint[] = []
  for (const constraint of given) {
    const without = await search(
      constraint === 'years' ? { years: {} } : {},
      constraint === 'via' ? { ...ends, via: [] } : constraint === 'avoid' ? { ...ends, avoid: new Set() } : ends,
    )
    if (without.chains.length > 0) alone.push(constraint)
  }
  return alone.length > 0 ? { constraints: alone } : { constraints: given, together: true }
}

function isGiven(constraint: Constraint, { years }: PathQuestion, { via, avoid }: Ends): boolean {
  if (constraint === 'via') return via.length > 0
  if (constraint === 'avoid') return avoid.size > 0
  return years?.from !== undefined || years?.to !== undefined
}

/** What the best chain of a search passes through. */
const innerOf = ({ explorer, chains: [chain] }: ChainsFound): EntityRecord[] =>
  (chain?.numbers.slice(1, -1) ?? []).map((number) => explorer.web.at(number))

function relationsOf({ explorer: { web }, chains: [chain] }: ChainsFound) {
  const numbers: Chain['numbers'] = chain?.numbers ?? []
  const used = numbers.slice(1).flatMap((number, i) => {
    const strand = web.linkBetween(numbers[i] ?? number, number)?.strands[0]
    return strand ? [strand.edge.kind] : []
  })
  return [...new Set(used)]
}

/** The best connected of what lies next to each end. */
function around({ web, starts }: Explorer, ends: Ends): EntityRecord[] {
  const [first, second] = isTurned(ends) ? [starts[1], starts[0]] : [starts[0], starts[1]]
  const near = (start = 0) =>
    [...web.linksOf(start).keys()]
      .map((number) => web.at(number))
      .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
      .slice(0, NEAREST)
  return [...new Set([...near(first), ...near(second)])]
}
