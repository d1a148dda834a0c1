import type { Direction } from '../model/edge.ts'
import type { Kind } from '../model/entities.ts'
import type { EdgeCondition, Filter, OrderTerm } from '../model/filter.ts'
import type { ExternalId } from '../model/ids.ts'
import type { ClaimRecord, EntityRecord, RelationRecord, SearchKeys, SourceRecord, Verdict } from '../model/records.ts'
import type { RelationName } from '../model/relations.ts'
import type { Page, Slice, SortKey } from './page.ts'

/** Given to every question: when it is aborted, the store stops working on it. */
export interface Ask {
  readonly signal?: AbortSignal
}

/** What is true of the data set as a whole. */
export interface DatasetInfo {
  /** A hash of the content. */
  readonly version: string
  /** The version that the store is being made equal to, while it is in between. */
  readonly syncing?: string
  readonly counts: Readonly<Partial<Record<Kind, number>>>
  readonly sources: readonly SourceRecord[]
  /** 95th percentile of the number of edges a thing has, by relation and direction as `countKey` writes them. */
  readonly fanOut: Readonly<Record<string, number>>
}

/** By what a thing is looked up: an identifier of another authority, or the key of a whole name (see match-key.ts). */
export type LookupKey =
  | ({ readonly kind: 'external' } & ExternalId)
  | { readonly kind: 'name'; readonly of: Kind; readonly key: string }

/** Which edges of which things. All relations of one request share one order of their edges. */
export interface EdgeSelection {
  readonly relations: readonly RelationName[]
  readonly direction: Direction
  readonly parents: readonly string[]
  /** Every one of these holds of the edge. */
  readonly where?: readonly EdgeCondition[]
  /** An item is one edge, or one neighbour with all its edges. */
  readonly item: 'edge' | 'neighbour'
}

export interface NeighbourRequest extends EdgeSelection {
  readonly page: Page
  /** Of each neighbour too. */
  readonly following?: readonly Following[]
}

/** Neighbours that are to come with each thing of an answer: what would be asked of it next. */
export type Following = Omit<NeighbourRequest, 'parents'>

/** Beside a question for things: what is to come with each. */
export interface AskFollowing extends Ask {
  readonly following?: readonly Following[]
}

/** What was asked to come with a thing: a slice for each; absent where nothing was. */
interface Followed {
  readonly following?: readonly Slice<Neighbour>[]
}

/** A neighbour, and the edges that lead to it (one, where an item is an edge). */
export interface Neighbour extends Followed {
  readonly node: EntityRecord
  readonly edges: readonly RelationRecord[]
  readonly key: SortKey
}

export interface Found extends Followed {
  readonly node: EntityRecord
  readonly key: SortKey
}

/** By what a list is divided: an indexed value, or the things at the end of a chain of relations. */
export type FacetBy =
  | { readonly kind: 'key'; readonly key: string }
  | {
      readonly kind: 'steps'
      readonly steps: readonly { readonly relations: readonly RelationName[]; readonly direction: Direction }[]
    }

/** A value or an id, and how many things have it. */
export interface Bucket {
  readonly value: string
  readonly count: number
}

/**
 * What somebody looks for by name. A word is given in all its forms, keys (match-key.ts) and as it is spelt; it stands
 * for each term of a thing (search-terms.ts) that is one of its forms. The last word, and a word of one letter, may
 * also be the beginning of a term.
 */
export interface NameQuestion {
  readonly words: readonly (readonly string[])[]
  /** All words written as one, in all forms. */
  readonly whole: readonly string[]
  /** Whether a form may also be as many edits from a term as edits.ts allows for its letters. */
  readonly near: boolean
  readonly kinds: readonly Kind[]
  readonly limit: number
}

/** A thing that may be meant, and by what it was found. */
export interface Candidate {
  readonly node: EntityRecord
  readonly searched: SearchKeys
}

/** Which claims: about one thing, narrowed to a property and verdicts. */
export interface ClaimQuestion {
  readonly subject: string
  readonly property?: string
  readonly verdicts?: readonly Verdict[]
}

/** Which conflicts: of things of a kind, about a property, in which a claim has any of these verdicts. */
export interface ConflictQuestion {
  readonly kind?: Kind
  readonly property?: string
  readonly verdicts?: readonly Verdict[]
}

/** What cannot all be true of one thing: its claims of one property that contradict others. */
export interface Conflict {
  readonly subject: EntityRecord
  readonly property: string
  /** Chosen ones first, then by id. */
  readonly claims: readonly ClaimRecord[]
  readonly key: SortKey
}

/** One step from a thing to another, light: what paths, pictures and collaborators stand on. */
export interface Step {
  readonly edge: RelationRecord
  readonly node: EntityRecord
}

/** A place in the picture of the whole graph (drawing units). */
export interface Position {
  readonly x: number
  readonly y: number
}

/**
 * The port: everything that is asked of a data set. Each store answers alike, item by item and in the same order;
 * `tests/contract` says how. A store looks up, filters, sorts by stored keys and walks one step; what is clever stands
 * above it.
 */
export interface GraphStore {
  dataset(ask?: Ask): Promise<DatasetInfo>

  /** In the order asked, null where unknown. Retired ids lead to their successors, `wikidata:Q…` to what bears it. */
  entities(ids: readonly string[], ask?: Ask): Promise<readonly (EntityRecord | null)[]>

  /** The ids that each key leads to, in natural order of the id: none, one, or several. */
  lookup(keys: readonly LookupKey[], ask?: Ask): Promise<readonly (readonly string[])[]>

  /** A slice for each parent of each request, in the order asked. An unknown parent has an empty one. */
  neighbours(requests: readonly NeighbourRequest[], ask?: Ask): Promise<readonly (readonly Slice<Neighbour>[])[]>

  /** The number of items that `neighbours` would give without a page. */
  neighbourCounts(requests: readonly EdgeSelection[], ask?: Ask): Promise<readonly (readonly number[])[]>

  /**
   * For each id, its steps by these relations in both directions, at most `limit` of each relation and direction: in the
   * order of the table of relations, out before in, then in the natural order of the neighbours.
   */
  expand(
    ids: readonly string[],
    relations: readonly RelationName[],
    limit: number,
    ask?: Ask,
  ): Promise<readonly (readonly Step[])[]>

  /** All edges by these relations between one of `ids` and one of `others`, each once: by relation, start and end. */
  edgesBetween(
    ids: readonly string[],
    others: readonly string[],
    relations: readonly RelationName[],
    ask?: Ask,
  ): Promise<readonly RelationRecord[]>

  /** Where each thing stands in the picture of the whole graph; null where it was not laid out. */
  positions(ids: readonly string[], ask?: Ask): Promise<readonly (Position | null)[]>

  /** Things of one kind, filtered and ordered. Without terms of order: in the natural order of the kind. */
  find(kind: Kind, filter: Filter, order: readonly OrderTerm[], page: Page, ask?: AskFollowing): Promise<Slice<Found>>

  count(kind: Kind, filter: Filter, ask?: Ask): Promise<number>

  /** How the things of a filter divide, largest first, then by value. */
  facet(kind: Kind, filter: Filter, by: FacetBy, first: number, ask?: Ask): Promise<readonly Bucket[]>

  /**
   * The things whose terms have every word, or the whole; in any order, each once. A word may instead stand in the
   * context of a thing, but not all of them. Of more than `limit`, bearers of the whole as a name are kept first, then
   * the most connected, then by id. What they are worth is decided above the port.
   */
  candidates(question: NameQuestion, ask?: Ask): Promise<readonly Candidate[]>

  /** For each question its claims, ordered by property, chosen ones first, then by id. */
  claims(questions: readonly ClaimQuestion[], ask?: Ask): Promise<readonly (readonly ClaimRecord[])[]>

  /** Conflicts, ordered by the id of their subject and by property. */
  conflicts(question: ConflictQuestion, page: Page, ask?: Ask): Promise<Slice<Conflict>>

  conflictCount(question: ConflictQuestion, ask?: Ask): Promise<number>
}
