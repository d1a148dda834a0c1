import type { RelationRecord } from '../../model/records.ts'
import type { RelationName } from '../../model/relations.ts'
import { compareEdges } from '../sort-key.ts'
import type { Ask } from '../store.ts'
import type { Asking } from './asking.ts'
import { edgesBetweenQuery } from './cypher/edges-between.ts'
import { followed } from './follow.ts'
import { readEdge } from './records.ts'

/** All edges by these relations between one of some things and one of others. */
export async function edgesBetween(
  asking: Asking,
  ids: readonly string[],
  others: readonly string[],
  relations: readonly RelationName[],
  ask: Ask,
): Promise<RelationRecord[]> {
  const known = (await followed(asking, [...ids, ...others], ask)).map((id) => id ?? '')
  const [some, more] = [known.slice(0, ids.length), known.slice(ids.length)]
  if (some.length === 0 || more.length === 0 || relations.length === 0) return []
  const rows = await asking.connection.read('edges-between', edgesBetweenQuery(some, more, relations), ask)
  return rows
    .map((row) => readEdge(row.get('kind'), row.get('from'), row.get('to'), row.get('json')))
    .sort(compareEdges)
}
