import type { EdgeCondition } from '../../model/filter.ts'
import { groupBy } from '../../model/group-by.ts'
import type { EntityRecord } from '../../model/records.ts'
import { cutPage, type Slice } from '../page.ts'
import { neighbourKey, rankOf } from '../sort-key.ts'
import type { EdgeSelection, Following, Neighbour, NeighbourRequest } from '../store.ts'
import type { Adjacency, Seen } from './adjacency.ts'
import type { EntityTable } from './tables.ts'

const EMPTY: Slice<Neighbour> = { items: [], hasNext: false, hasPrevious: false }

/** An edge, or a neighbour with its edges, before it is cut to a page. */
interface Item {
  readonly node: number
  readonly seen: readonly Seen[]
}

/** What is to come with a thing, as a part of the answer that it stands in. */
export const followedBy = (
  table: EntityTable,
  adjacency: Adjacency,
  id: string,
  following: readonly Following[] | undefined,
): { readonly following?: readonly Slice<Neighbour>[] } =>
  following && following.length > 0
    ? { following: following.flatMap((next) => neighboursOf(table, adjacency, { ...next, parents: [id] })) }
    : {}

/** A slice for each parent of a request. */
export function neighboursOf(table: EntityTable, adjacency: Adjacency, request: NeighbourRequest): Slice<Neighbour>[] {
  const keyOf = ({ node, seen }: Item) =>
    neighbourKey(
      request,
      table.at(node),
      seen.map(({ edge }) => edge),
    )
  return request.parents.map((parent) => {
    const items = itemsOf(table, adjacency, request, parent)
    if (items.length === 0) return EMPTY
    const { items: cut, hasNext, hasPrevious } = cutPage(items, keyOf, request.page)
    const neighbours = cut.map((item) => ({
      node: table.at(item.node),
      edges: item.seen.map((seen) => seen.edge),
      key: keyOf(item),
      ...followedBy(table, adjacency, table.at(item.node).id, request.following),
    }))
    return { items: neighbours, hasNext, hasPrevious }
  })
}

/** The number of items for each parent. */
export const countNeighbours = (table: EntityTable, adjacency: Adjacency, selection: EdgeSelection): number[] =>
  selection.parents.map((parent) => itemsOf(table, adjacency, selection, parent).length)

function itemsOf(table: EntityTable, adjacency: Adjacency, selection: EdgeSelection, parent: string): Item[] {
  const ordinal = table.find(parent)
  if (ordinal === undefined) return []
  const inTableOrder = [...new Set(selection.relations)].sort((a, b) => rankOf(a) - rankOf(b))
  const all = inTableOrder.flatMap((relation) => adjacency.of(ordinal, relation, selection.direction))
  const { where = [] } = selection
  const seen = where.length === 0 ? all : all.filter((s) => where.every((c) => holds(c, s, table.at(s.node))))
  if (selection.item === 'edge') return seen.map((one) => ({ node: one.node, seen: [one] }))
  const byNode = [...groupBy(seen, (one) => one.node)].sort(([a], [b]) => table.compare(a, b))
  return byNode.map(([node, edges]) => ({ node, seen: edges }))
}

function holds(condition: EdgeCondition, { edge }: Seen, node: EntityRecord): boolean {
  if (condition.kind === 'neighbourKind') return node.kind === condition.of
  const value = edge.props[condition.key]
  if (condition.kind === 'oneOf') return typeof value === 'string' && condition.values.includes(value)
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = condition
  return typeof value === 'number' && value >= from && value <= to
}
