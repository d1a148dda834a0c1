import type { Kind } from '../../model/entities.ts'
import type { Filter, OrderTerm } from '../../model/filter.ts'
import type { RelationName } from '../../model/relations.ts'
import type { Page } from '../page.ts'
import type {
  Ask,
  AskFollowing,
  ClaimQuestion,
  ConflictQuestion,
  EdgeSelection,
  FacetBy,
  GraphStore,
  LookupKey,
  NameQuestion,
  NeighbourRequest,
} from '../store.ts'
import type { Asking } from './asking.ts'
import { candidatesFor } from './candidates.ts'
import { claimsAbout } from './claims.ts'
import { conflictCountOf, conflictsOf } from './conflicts.ts'
import type { Connection } from './connection.ts'
import { CurrentDataset } from './current-dataset.ts'
import { edgesBetween } from './edges-between.ts'
import { entitiesOf } from './entities.ts'
import { stepsFrom } from './expand.ts'
import { count, facet, find } from './find.ts'
import { KnownRecords } from './known-records.ts'
import { lookUp } from './lookup.ts'
import { neighbourCountsOf, neighboursOf } from './neighbours.ts'
import { positionsOf } from './positions.ts'

/** A data set in Neo4j, where `kinograph sync` puts it: Community, AuraDB or a routed cluster. */
export class Neo4jStore implements GraphStore, AsyncDisposable {
  readonly #asking: Asking

  constructor(connection: Connection) {
    this.#asking = { connection, current: new CurrentDataset(connection), known: new KnownRecords(connection) }
  }

  async dataset(ask: Ask = {}) {
    return (await this.#asking.current.get(ask)).info
  }

  entities(ids: readonly string[], ask: Ask = {}) {
    return entitiesOf(this.#asking, ids, ask)
  }

  lookup(keys: readonly LookupKey[], ask: Ask = {}) {
    return lookUp(this.#asking, keys, ask)
  }

  neighbours(requests: readonly NeighbourRequest[], ask: Ask = {}) {
    return neighboursOf(this.#asking, requests, ask)
  }

  neighbourCounts(requests: readonly EdgeSelection[], ask: Ask = {}) {
    return neighbourCountsOf(this.#asking, requests, ask)
  }

  expand(ids: readonly string[], relations: readonly RelationName[], limit: number, ask: Ask = {}) {
    return stepsFrom(this.#asking, ids, relations, limit, ask)
  }

  edgesBetween(ids: readonly string[], others: readonly string[], relations: readonly RelationName[], ask: Ask = {}) {
    return edgesBetween(this.#asking, ids, others, relations, ask)
  }

  positions(ids: readonly string[], ask: Ask = {}) {
    return positionsOf(this.#asking, ids, ask)
  }

  find(kind: Kind, filter: Filter, order: readonly OrderTerm[], page: Page, ask: AskFollowing = {}) {
    return find(this.#asking, kind, filter, order, page, ask)
  }

  count(kind: Kind, filter: Filter, ask: Ask = {}) {
    return count(this.#asking, kind, filter, ask)
  }

  facet(kind: Kind, filter: Filter, by: FacetBy, first: number, ask: Ask = {}) {
    return facet(this.#asking, kind, filter, by, first, ask)
  }

  candidates(question: NameQuestion, ask: Ask = {}) {
    return candidatesFor(this.#asking, question, ask)
  }

  claims(questions: readonly ClaimQuestion[], ask: Ask = {}) {
    return claimsAbout(this.#asking, questions, ask)
  }

  conflicts(question: ConflictQuestion, page: Page, ask: Ask = {}) {
    return conflictsOf(this.#asking, question, page, ask)
  }

  conflictCount(question: ConflictQuestion, ask: Ask = {}) {
    return conflictCountOf(this.#asking, question, ask)
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#asking.connection.close()
  }
}
