import type { DatasetInfo, EdgeSelection, Following } from '../graph/store.ts'
import { countKey } from '../model/relations.ts'

export type FanOut = DatasetInfo['fanOut']

/** So many things at most come with an answer, by what is usual for their relations. */
const MOST = 4000

/** How many neighbours things usually have by a selection, and a page of so many items shows at most. */
export function usualNumber(
  { relations, direction }: Pick<EdgeSelection, 'relations' | 'direction'>,
  take: number,
  fanOut: FanOut,
): number {
  const usual = relations.reduce((sum, relation) => sum + (fanOut[countKey(relation, direction)] ?? 0), 0)
  return Math.min(take, Math.max(usual, 1))
}

/**
 * What may come with so many things. Asked in its turn, each thing is asked about once; what comes with others comes as
 * often as it stands there, and so a part of a query that multiplies is left to its turn.
 */
export function affordable(
  following: readonly Following[] | undefined,
  things: number,
  fanOut: FanOut,
): readonly Following[] | undefined {
  const kept = (following ?? []).flatMap((one): Following[] => {
    const { following: _, ...own } = one
    const number = things * usualNumber(one, one.page.take, fanOut)
    if (number > MOST) return []
    const next = affordable(one.following, number, fanOut)
    return [next ? { ...own, following: next } : own]
  })
  return kept.length === 0 ? undefined : kept
}
