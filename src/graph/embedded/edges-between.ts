import type { RelationRecord } from '../../model/records.ts'
import type { RelationName } from '../../model/relations.ts'
import { compareEdges } from '../sort-key.ts'
import type { Adjacency } from './adjacency.ts'
import type { EntityTable } from './tables.ts'

/** All edges by these relations between one of some things and one of others. */
export function edgesBetween(
  table: EntityTable,
  adjacency: Adjacency,
  ids: readonly string[],
  others: readonly string[],
  relations: readonly RelationName[],
): RelationRecord[] {
  const wanted = new Set(others.map((id) => table.find(id)))
  const found = new Set<RelationRecord>()
  for (const id of ids) {
    const ordinal = table.find(id)
    if (ordinal === undefined) continue
    for (const relation of relations)
      for (const direction of ['out', 'in'] as const)
        for (const { edge, node } of adjacency.of(ordinal, relation, direction)) if (wanted.has(node)) found.add(edge)
  }
  return [...found].sort(compareEdges)
}
