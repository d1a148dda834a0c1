import DataLoader from 'dataloader'
import type {
  ClaimQuestion,
  DatasetInfo,
  EdgeSelection,
  GraphStore,
  LookupKey,
  Position,
  Step,
} from '../graph/store.ts'
import type { ClaimRecord, EntityRecord, SourceRecord } from '../model/records.ts'
import type { RelationName } from '../model/relations.ts'
import { batchByShape, type ParentKey } from './batch-by-shape.ts'
import { type Finding, findingWith } from './finding.ts'
import { keyed } from './keyed.ts'
import { type NeighbourLoader, neighbourLoader } from './neighbours.ts'
import { shapeOf } from './shape.ts'
import { type ThingLoader, thingLoader } from './thing.ts'

/** No more keys than this go to a store in one question. */
const MAX_BATCH = 1000

type EdgeQuestion = ParentKey<Omit<EdgeSelection, 'parents'>>
type StepQuestion = ParentKey<{ readonly relations: readonly RelationName[]; readonly limit: number }>

/** What resolvers ask. Made anew for each request: nothing is remembered between two clients. */
interface Loaders {
  readonly entity: DataLoader<string, EntityRecord | null>
  readonly lookup: DataLoader<LookupKey, readonly string[], string>
  readonly find: Finding
  readonly thing: ThingLoader
  readonly neighbours: NeighbourLoader
  readonly neighbourCount: DataLoader<EdgeQuestion, number, string>
  readonly claims: DataLoader<ClaimQuestion, readonly ClaimRecord[], string>
  readonly expand: DataLoader<StepQuestion, readonly Step[], string>
  readonly position: DataLoader<string, Position | null>
}

/** What every resolver is given. */
export interface Context {
  readonly store: GraphStore
  readonly loaders: Loaders
  /** The data set as it was when the request came. */
  readonly dataset: DatasetInfo
  readonly sources: ReadonlyMap<string, SourceRecord>
  /** Aborted when the client has left or the time is up. */
  readonly signal: AbortSignal
  /** How long the operation may take from its start (milliseconds). */
  readonly timeLimit: number
  /** Where this server is reached from outside, if it was told. */
  readonly publicUrl: string | undefined
}

export interface ContextInput {
  readonly store: GraphStore
  readonly signal: AbortSignal
  /** After so many milliseconds the signal is aborted. */
  readonly timeLimit: number
  /** Goes before permalinks in citations. */
  readonly publicUrl?: string | undefined
}

/** Makes the context of one request. */
export async function createContext({ store, signal, timeLimit, publicUrl }: ContextInput): Promise<Context> {
  const dataset = await store.dataset({ signal })
  const sources = new Map(dataset.sources.map((source) => [source.id, source]))
  return { store, loaders: createLoaders(store, dataset, signal), dataset, sources, signal, timeLimit, publicUrl }
}

function createLoaders(store: GraphStore, { fanOut }: DatasetInfo, signal: AbortSignal): Loaders {
  const ask = { signal }
  const cached = { cacheKeyFn: shapeOf }
  const maxBatchSize = MAX_BATCH
  const neighbours = neighbourLoader(store, fanOut, ask)
  const find = findingWith(store, neighbours, fanOut, ask)
  return {
    entity: new DataLoader(async (ids) => keyed('entities', ids, await store.entities(ids, ask)), { maxBatchSize }),
    lookup: new DataLoader<LookupKey, readonly string[], string>(
      async (keys) => keyed('lookup', keys, await store.lookup(keys, ask)),
      { ...cached, maxBatchSize },
    ),
    find,
    thing: thingLoader(find),
    neighbours,
    neighbourCount: new DataLoader<EdgeQuestion, number, string>(
      (keys) => batchByShape('neighbourCounts', keys, (requests) => store.neighbourCounts(requests, ask)),
      cached,
    ),
    claims: new DataLoader<ClaimQuestion, readonly ClaimRecord[], string>(
      async (questions) => keyed('claims', questions, await store.claims(questions, ask)),
      { ...cached, maxBatchSize },
    ),
    expand: new DataLoader<StepQuestion, readonly Step[], string>(
      (keys) =>
        batchByShape('expand', keys, (requests) =>
          Promise.all(requests.map(({ parents, relations, limit }) => store.expand(parents, relations, limit, ask))),
        ),
      cached,
    ),
    position: new DataLoader(async (ids) => keyed('positions', ids, await store.positions(ids, ask)), { maxBatchSize }),
  }
}
