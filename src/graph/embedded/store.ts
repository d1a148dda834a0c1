import type { Kind } from '../../model/entities.ts'
import type { Filter, OrderTerm } from '../../model/filter.ts'
import { lazily } from '../../model/lazily.ts'
import type { EntityRecord } from '../../model/records.ts'
import type { RelationName } from '../../model/relations.ts'
import type { ClaimFile } from '../files/claim-file.ts'
import type { OpenDataSet } from '../files/open.ts'
import { cutPage, type Page } from '../page.ts'
import type {
  Ask,
  AskFollowing,
  ClaimQuestion,
  ConflictQuestion,
  DatasetInfo,
  EdgeSelection,
  FacetBy,
  GraphStore,
  LookupKey,
  NameQuestion,
  NeighbourRequest,
  Position,
} from '../store.ts'
import { Adjacency } from './adjacency.ts'
import { candidatesFor } from './candidates.ts'
import { answerClaims } from './claims.ts'
import { compileFilter, type Indexes } from './compile-filter.ts'
import { ConflictIndex } from './conflicts.ts'
import { edgesBetween } from './edges-between.ts'
import { Expander } from './expand.ts'
import { divide } from './facet.ts'
import { Finder } from './find.ts'
import { KeyIndex } from './key-index.ts'
import { NameIndex } from './name-index.ts'
import { countNeighbours, followedBy, neighboursOf } from './neighbours.ts'
import { EntityTable } from './tables.ts'

/** The data set in memory, in plain maps and sorted arrays: the store that needs nothing installed. */
export class EmbeddedStore implements GraphStore {
  readonly #info: DatasetInfo
  readonly #table: EntityTable
  readonly #adjacency: Adjacency
  readonly #expander: Expander
  readonly #indexes: Indexes
  readonly #keys: () => KeyIndex
  readonly #finder: Finder
  readonly #claims: ClaimFile
  readonly #positions: () => ReadonlyMap<string, Position>
  readonly #conflicts: () => Promise<ConflictIndex>

  constructor(dataSet: OpenDataSet) {
    const { version, counts, fanOut } = dataSet.manifest
    this.#info = { version, counts: counts as DatasetInfo['counts'], sources: dataSet.sources, fanOut }
    this.#table = new EntityTable(dataSet)
    this.#adjacency = new Adjacency(this.#table, dataSet.relations)
    this.#expander = new Expander(this.#table, this.#adjacency)
    const names = lazily(() => new NameIndex(this.#table))
    this.#indexes = { table: this.#table, adjacency: this.#adjacency, names }
    this.#keys = lazily(() => new KeyIndex(this.#table))
    this.#finder = new Finder(this.#table)
    this.#claims = dataSet.claims
    this.#positions = lazily(() => new Map(dataSet.positions().map(({ id, x, y }) => [id, { x, y }])))
    this.#conflicts = lazily(async () => new ConflictIndex(this.#table, await this.#claims.contested()))
  }

  async dataset({ signal }: Ask = {}) {
    signal?.throwIfAborted()
    return this.#info
  }

  async entities(ids: readonly string[], { signal }: Ask = {}): Promise<readonly (EntityRecord | null)[]> {
    signal?.throwIfAborted()
    return ids.map((id) => {
      const ordinal = this.#table.find(id)
      return ordinal === undefined ? null : this.#table.at(ordinal)
    })
  }

  async lookup(keys: readonly LookupKey[], { signal }: Ask = {}) {
    signal?.throwIfAborted()
    return keys.map((key) => this.#keys().find(key))
  }

  async neighbours(requests: readonly NeighbourRequest[], { signal }: Ask = {}) {
    signal?.throwIfAborted()
    return requests.map((request) => neighboursOf(this.#table, this.#adjacency, request))
  }

  async neighbourCounts(requests: readonly EdgeSelection[], { signal }: Ask = {}) {
    signal?.throwIfAborted()
    return requests.map((request) => countNeighbours(this.#table, this.#adjacency, request))
  }

  async expand(ids: readonly string[], relations: readonly RelationName[], limit: number, { signal }: Ask = {}) {
    signal?.throwIfAborted()
    return this.#expander.expand(ids, relations, limit)
  }

  async edgesBetween(
    ids: readonly string[],
    others: readonly string[],
    relations: readonly RelationName[],
    { signal }: Ask = {},
  ) {
    signal?.throwIfAborted()
    return edgesBetween(this.#table, this.#adjacency, ids, others, relations)
  }

  async positions(ids: readonly string[], { signal }: Ask = {}): Promise<readonly (Position | null)[]> {
    signal?.throwIfAborted()
    return ids.map((id) => {
      const ordinal = this.#table.find(id)
      return (ordinal === undefined ? undefined : this.#positions().get(this.#table.at(ordinal).id)) ?? null
    })
  }

  async find(kind: Kind, filter: Filter, order: readonly OrderTerm[], page: Page, ask: AskFollowing = {}) {
    ask.signal?.throwIfAborted()
    const slice = this.#finder.find(kind, compileFilter(this.#indexes, kind, filter), order, page)
    const follow = (id: string) => followedBy(this.#table, this.#adjacency, id, ask.following)
    return { ...slice, items: slice.items.map((item) => ({ ...item, ...follow(item.node.id) })) }
  }

  async count(kind: Kind, filter: Filter, { signal }: Ask = {}) {
    signal?.throwIfAborted()
    return compileFilter(this.#indexes, kind, filter).count()
  }

  async facet(kind: Kind, filter: Filter, by: FacetBy, first: number, { signal }: Ask = {}) {
    signal?.throwIfAborted()
    const ordinals = compileFilter(this.#indexes, kind, filter).toArray()
    return divide(this.#table, this.#adjacency, ordinals, by, first)
  }

  async candidates(question: NameQuestion, { signal }: Ask = {}) {
    signal?.throwIfAborted()
    return candidatesFor(this.#table, this.#indexes.names(), question)
  }

  async claims(questions: readonly ClaimQuestion[], { signal }: Ask = {}) {
    signal?.throwIfAborted()
    return Promise.all(questions.map((question) => answerClaims(this.#table, this.#claims, question)))
  }

  async conflicts(question: ConflictQuestion, page: Page, { signal }: Ask = {}) {
    signal?.throwIfAborted()
    return cutPage((await this.#conflicts()).that(question), ({ key }) => key, page)
  }

  async conflictCount(question: ConflictQuestion, { signal }: Ask = {}) {
    signal?.throwIfAborted()
    return (await this.#conflicts()).that(question).length
  }
}
