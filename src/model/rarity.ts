import type { Direction } from './edge.ts'
import type { Kind } from './entities.ts'
import type { EntityRecord, RelationRecord } from './records.ts'
import { countKey } from './relations.ts'

/** Number of things of each kind in the data set. */
export type KindCounts = Readonly<Partial<Record<Kind, number>>>

/** What counts of a thing here: its kind, and how many neighbours it has by each relation. */
export type Counted = Pick<EntityRecord, 'kind' | 'counts'>

/**
 * What knowing the near end says of the far one, in bits: of so many things of its kind, these few are joined to it.
 * A data set that contradicts its own counts says nothing.
 */
function bitsSeenFrom(
  near: Counted,
  relation: RelationRecord['kind'],
  direction: Direction,
  far: Counted,
  sizes: KindCounts,
) {
  const neighbours = near.counts[countKey(relation, direction)] ?? 1
  return Math.max(0, Math.log2(Math.max(sizes[far.kind] ?? 1, 1) / Math.max(neighbours, 1)))
}

/**
 * The information content of a step, in bits: log2 of the number of things of the other end's kind over the neighbours
 * that the busier end has by that relation. The busier end is the one joined to the larger share, so that a step says the
 * same in both directions, to a thousandth. It is reckoned when read, from counts on the records: nothing about it is stored.
 */
export function rarityOf(edge: Pick<RelationRecord, 'kind'>, from: Counted, to: Counted, sizes: KindCounts): number {
  const bits = Math.min(bitsSeenFrom(from, edge.kind, 'out', to, sizes), bitsSeenFrom(to, edge.kind, 'in', from, sizes))
  return Math.round(bits * 1000) / 1000
}

/** No step of this data set can say more than this (bits). */
export const rarestIn = (sizes: KindCounts): number => Math.log2(Math.max(...Object.values(sizes), 1))
