import { LRUCache } from 'lru-cache'
import type { EdgeProps } from '../../model/edge.ts'
import type { EntityRecord, RelationRecord } from '../../model/records.ts'
import type { RelationName } from '../../model/relations.ts'

/** A record as it was stored: written by us as JSON, so it is what it says. */
export const readRecord = <T = EntityRecord>(json: string): T => JSON.parse(json) as T

/** An edge as it was stored, between two things of which one is known as the end that was asked about. */
export function readEdge(kind: RelationName, from: string, to: string, json: string): RelationRecord {
  return { from, kind, to, ...statedIn(json) }
}

type Stated = Pick<RelationRecord, 'props' | 'sources'>

/** Most edges say what many others do, a place in the billing and a source: each text is read once. */
const stated = new LRUCache<string, Stated>({ max: 10_000 })

function statedIn(json: string): Stated {
  const known = stated.get(json)
  if (known) return known
  const { sources, ...props } = readRecord<EdgeProps & { readonly sources: readonly string[] }>(json)
  const read = { props, sources }
  stated.set(json, read)
  return read
}

/** An edge as the database gives it. */
export type EdgeRow = readonly [kind: RelationName, json: string]
