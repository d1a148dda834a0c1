import type { EdgeProps } from '../../model/edge.ts'
import type { EntityRecord, RelationRecord } from '../../model/records.ts'
import type { RelationName } from '../../model/relations.ts'

/** A record as it was stored: written by us as JSON, so it is what it says. */
export const readRecord = <T = EntityRecord>(json: string): T => JSON.parse(json) as T

/** What is stored of an edge: its properties, the sources among them, and the hash by which it is compared. */
type StoredEdge = EdgeProps & { readonly sources: readonly string[]; readonly hash: string }

/** An edge between two things, of which one is known as the end that was asked about. */
export function readEdge(kind: RelationName, from: string, to: string, stored: StoredEdge): RelationRecord {
  const { sources, hash: _, ...props } = stored
  return { from, kind, to, props, sources }
}

export type EdgeRow = readonly [kind: RelationName, stored: StoredEdge]
