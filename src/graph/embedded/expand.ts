import type { RelationName } from '../../model/relations.ts'
import type { Step } from '../store.ts'
import type { Adjacency } from './adjacency.ts'
import type { EntityTable } from './tables.ts'

/** The steps from a thing by these relations, both ways, at most `limit` of each relation and direction. */
export function stepsFrom(
  table: EntityTable,
  adjacency: Adjacency,
  id: string,
  relations: readonly RelationName[],
  limit: number,
): Step[] {
  const ordinal = table.find(id)
  if (ordinal === undefined) return []
  return relations.flatMap((relation) =>
    (['out', 'in'] as const).flatMap((direction) =>
      adjacency
        .of(ordinal, relation, direction)
        .slice(0, limit)
        .map(({ edge, node }) => ({ edge, node: table.at(node) })),
    ),
  )
}
