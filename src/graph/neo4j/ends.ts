import type { Direction } from '../../model/edge.ts'

/** Which end of an edge is its start, seen from a parent along or against the relation. */
export const ends = (direction: Direction, parent: string, other: string): [from: string, to: string] =>
  direction === 'out' ? [parent, other] : [other, parent]
