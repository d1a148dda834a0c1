import type { EntityRecord } from '../model/records.ts'
import type { RelationName } from '../model/relations.ts'
import type { Strand } from './web.ts'

/** What is asked: chains between two things, and what must hold of them. */
export interface PathQuestion {
  readonly from: string
  readonly to: string
  /** How many chains. */
  readonly first: number
  readonly maxHops: number
  /** The relations that a chain may use. */
  readonly relations: readonly RelationName[]
  /** Every chain passes through all of these. */
  readonly via: readonly string[]
  readonly avoid: readonly string[]
  /** Films on the chain, its ends aside, were made in these years. */
  readonly years?: { readonly from?: number; readonly to?: number }
}

/** The same with its things found. */
export interface Ends {
  readonly from: EntityRecord
  readonly to: EntityRecord
  readonly via: readonly EntityRecord[]
  readonly avoid: ReadonlySet<string>
}

/** One step of a chain, and all that joins its ends, the most telling first. */
export interface Hop {
  readonly from: EntityRecord
  readonly to: EntityRecord
  readonly strands: readonly Strand[]
}

export interface FoundPath {
  readonly hops: readonly Hop[]
  /** Mean information content of its hops (bits). */
  readonly rarity: number
  /** Share of its hops that an earlier path of the answer has too, 0 to 1. */
  readonly overlap: number
}

export type NoPathReason =
  | 'UNKNOWN_START'
  | 'UNKNOWN_END'
  | 'UNKNOWN_VIA'
  | 'SAME_THING'
  | 'NOT_CONNECTED'
  | 'TOO_FAR'
  | 'ONLY_EXCLUDED_RELATIONS'
  | 'EXCLUDED_BY_CONSTRAINTS'
  | 'OUT_OF_TIME'

/** Why there is no path, with what a sentence about it needs. */
export interface NoPath {
  readonly kind: 'none'
  readonly reason: NoPathReason
  /** What lies nearest on both sides, or what the chain that is not allowed passes through. */
  readonly nearest: readonly EntityRecord[]
  readonly about: {
    /** Ids that are unknown. */
    readonly ids?: readonly string[]
    /** Hops of the shortest chain that there is, and how many were allowed. */
    readonly hops?: number
    readonly maxHops?: number
    /** Relations of the chain that there would be if all were allowed. */
    readonly relations?: readonly RelationName[]
    /** Constraints without which there would be a path, any one of them or only all together; of a longer path, what it keeps to. */
    readonly constraints?: readonly ('via' | 'avoid' | 'years')[]
    readonly together?: boolean
  }
}

interface PathsFound {
  readonly kind: 'found'
  readonly paths: readonly FoundPath[]
  /** False where time ran out before every chain was looked at. */
  readonly complete: boolean
}

export type PathsAnswer = PathsFound | NoPath
