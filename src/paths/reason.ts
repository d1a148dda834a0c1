import { commonBits } from '../model/common-bits.ts'
import type { EntityRecord, RelationRecord } from '../model/records.ts'
import type { Link } from './web.ts'

/** Something that two films have in common: a thing, or, without one, that one is a sequel of the other and the like. */
export interface Reason {
  readonly via?: EntityRecord
  /** What joins the first film to it, the most telling first. */
  readonly near: readonly RelationRecord[]
  /** What joins the other film to it; of films that are joined themselves the same. */
  readonly far: readonly RelationRecord[]
  /** Where an author is what they have in common: the book that lies between, on either side. */
  readonly books?: readonly [near: Between | undefined, far: Between | undefined]
  /** Information content of having it in common (bits): that of the less telling side. */
  readonly rarity: number
  /** What it adds to the score (bits). */
  readonly adds: number
}

/** A book between a film and its author. */
interface Between {
  readonly book: EntityRecord
  readonly authored: readonly RelationRecord[]
}

/** What two links through one thing, or one between the two films, are worth. */
export function reasonOf(near: Link, far: Link, via?: EntityRecord): Reason {
  const [one, two] = [near.strands[0], far.strands[0]]
  if (!one || !two) throw new Error('a link without a relation')
  return {
    ...(via ? { via } : {}),
    near: edgesOf(near),
    far: edgesOf(far),
    rarity: Math.min(one.rarity, two.rarity),
    adds: Math.min(commonBits(one.edge, one.rarity), commonBits(two.edge, two.rarity)),
  }
}

export const edgesOf = ({ strands }: Link): readonly RelationRecord[] => strands.map(({ edge }) => edge)
