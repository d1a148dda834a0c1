import path from 'node:path'
import { type OpenDataSet, openDataSet } from '../../src/graph/files/open.ts'
import { readLines } from '../../src/graph/files/read-lines.ts'
import { fileName } from '../../src/model/manifest.ts'
import type { ClaimRecord } from '../../src/model/records.ts'
import type { Graph } from './graph.ts'
import { claimTables, identifierTables, releaseEventTables } from './tables/auxiliary.ts'
import { entityTables } from './tables/entities.ts'
import { relationTables } from './tables/relations.ts'

/** A data set, and what it is in the database. */
export interface SyncTarget {
  readonly manifest: OpenDataSet['manifest']
  readonly graph: Graph
}

/**
 * What the database is to hold.
 * @throws DataSetError where the data set in the folder is missing or damaged
 */
export function syncTarget(folder: string): SyncTarget {
  const { manifest, sources, entities, relations, redirects, positions } = openDataSet(folder)
  const claims = readLines<ClaimRecord>(path.join(folder, fileName('claims')))
  const parts: readonly Graph[] = [
    { nodes: entityTables(entities, positions()), edges: relationTables(relations) },
    claimTables(sources, claims),
    identifierTables(entities, redirects),
    releaseEventTables(entities),
  ]
  return {
    manifest,
    graph: { nodes: parts.flatMap(({ nodes }) => nodes), edges: parts.flatMap(({ edges }) => edges) },
  }
}
