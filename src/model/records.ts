import type { EdgeProps } from './edge.ts'
import type { IndexValue, Kind, Props } from './entities.ts'
import type { ExternalId } from './ids.ts'
import type { Name } from './names/name.ts'
import type { RelationName } from './relations.ts'

/** A thing, as stores answer it: with all that they filter, sort and count by already computed. */
export interface EntityRecord<K extends Kind = Kind> {
  readonly id: string
  readonly kind: K
  readonly names: readonly Name[]
  readonly props: Props<K>
  readonly externalIds: readonly ExternalId[]
  /** Ids of the sources of its facts. */
  readonly sources: readonly string[]
  /** Number of different addressable things it is connected to. */
  readonly degree: number
  /** Values to filter, order and facet by (`index` of its row of the table). */
  readonly index: Readonly<Record<string, IndexValue>>
  /** Number of its edges by relation and direction, keyed as `countKey` writes them. */
  readonly counts: Readonly<Record<string, number>>
}

/** By what a thing is found by name. */
export interface SearchKeys {
  /** Its names folded, for text filters. */
  readonly texts: readonly string[]
  /** Keys of its whole names, for look-up. */
  readonly keys: readonly string[]
  /** Keys of the words of each of its names. */
  readonly words: readonly (readonly string[])[]
  /** Keys of the words that people add to its name: its directors or authors, the giver of a prize. */
  readonly context: readonly string[]
}

/** One line of `entities.ndjson`: a thing, and by what it is found. */
export interface StoredEntity<K extends Kind = Kind> extends EntityRecord<K>, SearchKeys {}

/** One line of `relations.ndjson`: one thing said of two entities. */
export interface RelationRecord {
  readonly from: string
  readonly kind: RelationName
  readonly to: string
  readonly props: EdgeProps
  readonly sources: readonly string[]
}

export type Verdict = 'SUPPORTED' | 'CONTRADICTED' | 'DISPUTED' | 'UNVERIFIED'

/** One line of `claims.ndjson`: one statement that a source makes, chosen to be shown or not. */
export interface ClaimRecord {
  readonly id: string
  readonly subject: string
  readonly property: string
  readonly value: string
  /** The thing that the value names, where it names one. */
  readonly valueEntity?: string
  readonly source: string
  /** Where in the source: a file and line, a row, a statement id. */
  readonly locator?: string
  readonly chosen: boolean
  readonly verdict: Verdict
  readonly reason?: string
  /** Ids of the sources that bear the verdict out. */
  readonly evidence: readonly string[]
  /** Ids of the claims that it cannot be true with. */
  readonly contradicts: readonly string[]
  /** Of what is shown although others disagree: by which rule. */
  readonly rule?: string
}

/** One line of `sources.ndjson`: where facts come from. */
export interface SourceRecord {
  readonly id: string
  readonly name: string
  readonly url?: string | undefined
  readonly licence?: string | undefined
  readonly attribution?: string | undefined
  /** Whether it is an outside record that can bear a fact out; the canon's own word is not. */
  readonly record: boolean
}

/** One line of `redirects.ndjson`: an id that was merged into another. */
export interface RedirectRecord {
  readonly id: string
  readonly successor: string
}

/** One line of `positions.ndjson`: where a thing stands in the picture of the whole graph. */
export interface PositionRecord {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** What of a record its own entry says, without what is computed. */
export type Stated<K extends Kind = Kind> = Pick<EntityRecord<K>, 'id' | 'kind' | 'names' | 'props'>

/** Whether a record is of one kind. */
export const isOfKind = <K extends Kind, R extends Stated>(record: R, kind: K): record is R & Stated<K> =>
  record.kind === kind
