import type { Judgement, Provenance } from '../draft.ts'
import type { Items } from './trust.ts'

/** One statement of one source about a thing. */
export interface Fact extends Provenance {
  /** The source that states it. Its `sources` are those that it names for it. */
  readonly speaker: string
  readonly subject: string
  readonly property: string
  /** What statements are compared with: those of one property, or of one authority, or of one prize of a year. */
  readonly slot: string
  readonly value: string
  readonly valueEntity?: string
  readonly items: Items
  /** Whether it is a claim only, and never shown. */
  readonly heard?: boolean
  readonly judgement?: Judgement
}
