import type { RelationRecord } from './records.ts'
import { relationRow, type Telling } from './relations.ts'

type Edge = Pick<RelationRecord, 'kind' | 'props'>

/** A small part says less than a lead: half a bit each time the place in the cast doubles, up to this. */
const MOST_FOR_BILLING = 2.5

/** How much less a part says than a lead (bits). */
export function smallness({ kind, props }: Edge): number {
  if (kind !== 'ACTED_IN' || typeof props.billing !== 'number') return 0
  return Math.min(Math.log2(Math.max(props.billing, 1)) / 2, MOST_FOR_BILLING)
}

/** The share of its rarity that a step counts for when what two films have in common is added up. */
const COUNTED: Readonly<Record<Telling, number>> = {
  source: 1.5,
  origin: 1,
  share: 0.7,
  craft: 0.5,
  matter: 0.5,
  laurel: 0.4,
  setting: 0.3,
  frame: 0.2,
  circumstance: 0.1,
}

/** What a step adds to what two things have in common, in bits. */
export const commonBits = (edge: Edge, rarity: number): number =>
  Math.max(0, rarity * COUNTED[relationRow(edge.kind).tells] - smallness(edge))

/** Whether things joined by a relation alone have nothing to do with each other: the same genre, the same studio. */
export const isCircumstance = (edge: Pick<RelationRecord, 'kind'>): boolean =>
  relationRow(edge.kind).tells === 'circumstance'
