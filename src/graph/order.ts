import { ENTITIES, type Kind } from '../model/entities.ts'
import type { OrderTerm } from '../model/filter.ts'
import { relationRow } from '../model/relations.ts'
import type { EdgeSelection } from './store.ts'

/** What each part of a sort key is, in order: what a cursor is bound to. */
export type KeyShape = readonly string[]

/** The parts of the key by which an entity stands in the natural order of its kind. */
export const naturalShape = (kind: Kind): KeyShape => [...ENTITIES[kind].order, 'id']

/** The parts of the keys of a list found by filter. */
export const findShape = (kind: Kind, order: readonly OrderTerm[]): KeyShape => [
  ...(order.length === 0 ? ENTITIES[kind].order : order.map(({ key, descending }) => (descending ? `-${key}` : key))),
  'id',
]

/**
 * The parts of the keys of a list of neighbours.
 * @throws Error where the relations of one list are ordered differently, so that no one order holds for all of them.
 */
export function edgeShape({ relations, direction, item }: Omit<EdgeSelection, 'parents'>): KeyShape {
  const shapes = relations.flatMap((relation) => {
    const row = relationRow(relation)
    const own = direction === 'in' ? row.orderIn : []
    return (direction === 'in' ? row.from : row.to).map((kind) =>
      item === 'edge' ? ['relation', ...own, ...ENTITIES[kind].order, 'id'] : [...ENTITIES[kind].order, 'id'],
    )
  })
  const [shape = ['id'], ...others] = shapes
  const text = shape.join()
  if (others.some((other) => other.join() !== text)) throw new Error(`no common order of ${relations.join(', ')}`)
  return shape
}
