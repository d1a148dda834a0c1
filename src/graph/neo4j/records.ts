import type { EdgeProps } from '../../model/edge.ts'
import type { EntityRecord, RelationRecord } from '../../model/records.ts'
import type { RelationName } from '../../model/relations.ts'

/** A record as it was stored: written by us as JSON, so it is what it says. */
export const readRecord = <T = EntityRecord>(json: string): T => JSON.parse(json) as T

/** An edge as it was stored, between two things of which one is known as the end that was asked about. */
export function readEdge(kind: RelationName, from: string, to: string, json: string): RelationRecord {
  const { sources, ...props } = readRecord<EdgeProps & { readonly sources: readonly string[] }>(json)
  return { from, kind, to, props, sources }
}

/** An edge as the database gives it. */
export type EdgeRow = readonly [kind: RelationName, json: string]
