import type { EdgeProps } from '../src/model/edge.ts'
import type { Kind } from '../src/model/entities.ts'
import type { ExternalId } from '../src/model/ids.ts'
import type { Name } from '../src/model/names/name.ts'
import type { RedirectRecord, SourceRecord, Verdict } from '../src/model/records.ts'
import type { RelationName } from '../src/model/relations.ts'

/** On what a fact stands: the sources that state it, and where it was read. */
export interface Provenance {
  readonly sources: readonly string[]
  /** File and line, or the like. */
  readonly locator: string
}

export interface Sourced<T> extends Provenance {
  readonly value: T
}

/** A thing as its source gives it, each fact with its provenance; nothing computed yet. */
export interface DraftEntity {
  readonly id: string
  readonly kind: Kind
  readonly names: readonly Sourced<Name>[]
  readonly props: Readonly<Record<string, Sourced<unknown>>>
  readonly externalIds: readonly Sourced<ExternalId>[]
  readonly locator: string
}

export interface DraftRelation extends Provenance {
  readonly from: string
  readonly kind: RelationName
  readonly to: string
  readonly props: EdgeProps
}

/** What an editor found out about a statement of a source that is not taken at its word. */
export interface Judgement {
  readonly verdict: Verdict
  readonly reason: string
  /** Ids of the sources that bear the verdict out. */
  readonly evidence: readonly string[]
}

/** A statement that is kept as a claim and never shown as a fact. What others say of the same judges it, unless told. */
export interface DraftClaim extends Provenance {
  readonly subject: string
  readonly property: string
  /** What is stated; the label of `valueEntity` unless said. */
  readonly value?: string
  readonly valueEntity?: string
  /** The outcome of a prize that it is about: a thing may have many. */
  readonly outcome?: string
  readonly judgement?: Judgement
}

/** What a source amounts to once it is normalised. Ids are those of the data set, or what the source calls a thing. */
export interface Draft {
  readonly sources: readonly SourceRecord[]
  readonly entities: readonly DraftEntity[]
  readonly relations: readonly DraftRelation[]
  readonly redirects: readonly RedirectRecord[]
  readonly claims?: readonly DraftClaim[]
}

/** The draft of one source, and the source that speaks in it. */
export interface Contribution {
  readonly source: string
  readonly draft: Draft
}
