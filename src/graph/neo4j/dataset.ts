import { z } from 'zod'
import type { Kind } from '../../model/entities.ts'
import type { SourceRecord } from '../../model/records.ts'
import { GraphError } from '../errors.ts'
import type { DatasetInfo } from '../store.ts'
import type { Connection } from './connection.ts'
import { AUXILIARY, AUXILIARY_RELATIONS, DATASET_ID, GRAPH_FORMAT } from './names.ts'

/** What is true of the data set in the database, and the ids that were retired from it. */
export interface DatasetState {
  readonly info: DatasetInfo
  /** Retired ids and their successors in use. */
  readonly retired: ReadonlyMap<string, string>
}

const text = [
  `OPTIONAL MATCH (d:${AUXILIARY.dataset} {id: $id})`,
  `OPTIONAL MATCH (s:${AUXILIARY.syncing} {id: $id})`,
  'RETURN d.format AS format, d.version AS version, s.version AS syncing, d.counts AS counts, d.fanOut AS fanOut,',
  `  COLLECT { MATCH (source:${AUXILIARY.source}) RETURN source.json ORDER BY source.id } AS sources,`,
  `  COLLECT { MATCH (old:${AUXILIARY.retired})-[:${AUXILIARY_RELATIONS.supersededBy}]->(e) RETURN [old.id, e.id] } AS retired`,
].join('\n')

const numbers = z.record(z.string(), z.number())

const row = z.object({
  version: z.string(),
  syncing: z.string().nullable(),
  counts: z.string(),
  fanOut: z.string(),
  sources: z.array(z.string()),
  retired: z.array(z.tuple([z.string(), z.string()])),
})

/**
 * Reads what the database says of the data set in it.
 * @throws GraphError UNAVAILABLE where it holds none, or one of another form
 */
export async function readDataset(connection: Connection, signal?: AbortSignal): Promise<DatasetState> {
  const [first] = await connection.read('dataset', { text, params: { id: DATASET_ID } }, signal ? { signal } : {})
  const found = first?.toObject() ?? {}
  if (typeof found.syncing === 'string' && typeof found.version !== 'string')
    throw new GraphError('UNAVAILABLE', 'The data set is being loaded into the database: ask again in a while.')
  if (typeof found.format !== 'number' || typeof found.version !== 'string')
    throw new GraphError('UNAVAILABLE', 'The database holds no data set yet: load one with "kinograph sync".')
  if (found.format !== GRAPH_FORMAT)
    throw new GraphError(
      'UNAVAILABLE',
      `The data set in the database has form ${found.format}, and this kinograph reads form ${GRAPH_FORMAT}: load it again with "kinograph sync" of this version.`,
    )
  const { version, syncing, counts, fanOut, sources, retired } = row.parse(found)
  return {
    info: {
      version,
      counts: numbers.parse(JSON.parse(counts)) as Partial<Record<Kind, number>>,
      sources: sources.map((source) => JSON.parse(source) as SourceRecord),
      fanOut: numbers.parse(JSON.parse(fanOut)),
      ...(syncing === null ? {} : { syncing }),
    },
    retired: new Map(retired),
  }
}
