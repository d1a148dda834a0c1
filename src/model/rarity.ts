import type { Direction } from './edge.ts'
import type { Kind } from './entities.ts'
import type { EntityRecord, RelationRecord } from './records.ts'
import { countKey, relationRow, type Telling } from './relations.ts'

/** Number of things of each kind in the data set. */
export type KindCounts = Readonly<Partial<Record<Kind, number>>>

/** What counts of a thing here: its kind, and how many neighbours it has by each relation. */
type Counted = Pick<EntityRecord, 'kind' | 'counts'>

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

/**
 * How many bits of its rarity a step does not get credit for in a story. Rarity alone would tell of an editor who is on
 * record twice before the director of both films; a shared theme is told after a shared person, and a studio last.
 */
const DISCOUNT: Readonly<Record<Telling, number>> = {
  origin: 0,
  share: 2,
  craft: 4,
  matter: 4,
  setting: 5.5,
  circumstance: 12,
}

/** A small part says less than a lead: half a bit each time the place in the cast doubles, up to this. */
const MOST_FOR_BILLING = 2

/**
 * What a step is worth in a story, in bits: its rarity, less what its kind and its place in the cast discount. Below zero
 * it only stands between things that have nothing better in common, such as a studio.
 */
export function worthOf({ kind, props }: Pick<RelationRecord, 'kind' | 'props'>, rarity: number): number {
  const { tells, role } = relationRow(kind)
  const billing = role === 'ACTOR' && typeof props.billing === 'number' ? Math.log2(Math.max(props.billing, 1)) / 2 : 0
  return rarity - DISCOUNT[tells] - Math.min(billing, MOST_FOR_BILLING)
}

/** The share of its rarity that a step counts for when what two films have in common is added up. */
const COUNTED: Readonly<Record<Telling, number>> = {
  origin: 1,
  share: 0.7,
  craft: 0.5,
  matter: 0.5,
  setting: 0.3,
  circumstance: 0.1,
}

/** What a step adds to what two things have in common, in bits. */
export const commonBits = ({ kind }: Pick<RelationRecord, 'kind'>, rarity: number): number =>
  rarity * COUNTED[relationRow(kind).tells]

/** Whether things joined by a relation alone have nothing to do with each other: the same genre, the same studio. */
export const isCircumstance = (edge: Pick<RelationRecord, 'kind'>): boolean =>
  relationRow(edge.kind).tells === 'circumstance'
