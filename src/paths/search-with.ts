import type { GraphStore } from '../graph/store.ts'
import type { KindCounts } from '../model/rarity.ts'
import { type EntityRecord, isOfKind } from '../model/records.ts'
import type { Budget } from './budget.ts'
import type { Ends, PathQuestion } from './question.ts'
import { type ChainsFound, searchChains } from './search-chains.ts'
import { ENOUGH, LEAST_POOL, POOL_PER_PATH } from './settings.ts'

/** The search always starts from the end with the lesser id, so that swapped ends give the same chains. */
export const isTurned = ({ from, to }: Pick<Ends, 'from' | 'to'>): boolean => from.id > to.id

/** One search, under the constraints of a question. */
export function searchWith(
  store: GraphStore,
  sizes: KindCounts,
  question: PathQuestion,
  ends: Ends,
  hub: number,
  budget: Budget,
  enough = Math.max(ENOUGH, question.first + 1),
): Promise<ChainsFound> {
  const [from, to] = isTurned(ends) ? [ends.to, ends.from] : [ends.from, ends.to]
  const pool = Math.max(LEAST_POOL, question.first * POOL_PER_PATH)
  const bounds = { relations: question.relations, hub, admits: admitting(question, ends) }
  return searchChains(
    store,
    sizes,
    { from, to, via: ends.via, maxHops: question.maxHops, pool, enough, bounds },
    budget,
  )
}

/** Whether a chain may pass through a thing. */
export const admitting =
  ({ years = {} }: PathQuestion, { avoid }: Ends) =>
  (thing: EntityRecord): boolean => {
    if (avoid.has(thing.id)) return false
    if (!isOfKind(thing, 'FILM')) return true
    return !(thing.props.year < (years.from ?? thing.props.year) || thing.props.year > (years.to ?? thing.props.year))
  }
