import type { EntityRecord } from '../../model/records.ts'
import type { Bucket, FacetBy } from '../store.ts'
import type { Adjacency } from './adjacency.ts'
import type { EntityTable } from './tables.ts'

/** How a set of things divides: largest first, then by value. A thing counts once for each value it has. */
export function divide(
  table: EntityTable,
  adjacency: Adjacency,
  ordinals: readonly number[],
  by: FacetBy,
  first: number,
): Bucket[] {
  const counts = new Map<string, number>()
  for (const ordinal of ordinals)
    for (const value of new Set(valuesOf(table, adjacency, ordinal, by)))
      counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, first)
}

function valuesOf(table: EntityTable, adjacency: Adjacency, ordinal: number, by: FacetBy): string[] {
  if (by.kind === 'key') return indexedValues(table.at(ordinal), by.key)
  let reached = new Set([ordinal])
  for (const { relations, direction } of by.steps) {
    const next = [...reached].flatMap((from) =>
      relations.flatMap((relation) => adjacency.of(from, relation, direction).map(({ node }) => node)),
    )
    reached = new Set(next)
  }
  return [...reached].map((node) => table.at(node).id)
}

function indexedValues({ index }: EntityRecord, key: string): string[] {
  const value = index[key]
  if (value === undefined) return []
  return Array.isArray(value) ? value.map(String) : [String(value)]
}
