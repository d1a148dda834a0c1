import type { Direction } from '../model/edge.ts'
import { ENTITIES } from '../model/entities.ts'
import type { OrderTerm } from '../model/filter.ts'
import type { EntityRecord, RelationRecord } from '../model/records.ts'
import { RELATION_NAMES, type RelationName, relationRow } from '../model/relations.ts'
import type { SortKey } from './page.ts'
import type { EdgeSelection } from './store.ts'

/** An indexed value as a part of a key; what is missing, or cannot be ordered, is null. */
const keyPart = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? value : null)

/** The values by which an entity stands in the natural order of its kind, the id last. */
export const naturalKey = ({ kind, index, id }: EntityRecord): SortKey => [
  ...ENTITIES[kind].order.map((key) => keyPart(index[key])),
  id,
]

/** The values by which an entity stands in a list found under these terms. */
export const foundKey = (record: EntityRecord, order: readonly OrderTerm[]): SortKey =>
  order.length === 0 ? naturalKey(record) : [...order.map(({ key }) => keyPart(record.index[key])), record.id]

/** The place of a relation in the table: relations of one neighbour, and of one list, come in this order. */
export const rankOf = (relation: RelationName): number => RELATION_NAMES.indexOf(relation)

/** Edges by relation as the table has them, then by their ends. */
export const compareEdges = (a: RelationRecord, b: RelationRecord): number =>
  rankOf(a.kind) - rankOf(b.kind) || compareTexts(a.from, b.from) || compareTexts(a.to, b.to)

const compareTexts = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)

/** The values of an edge that come before the neighbour's own order, seen along or against the relation. */
export const edgeKey = (edge: RelationRecord, direction: Direction): SortKey =>
  direction === 'in' ? relationRow(edge.kind).orderIn.map((key) => keyPart(edge.props[key])) : []

/** The values by which an edge, or a neighbour, stands in a list of neighbours. */
export function neighbourKey(
  { item, direction }: Pick<EdgeSelection, 'item' | 'direction'>,
  node: EntityRecord,
  [first]: readonly RelationRecord[],
): SortKey {
  const ofNode = naturalKey(node)
  return item === 'edge' && first ? [rankOf(first.kind), ...edgeKey(first, direction), ...ofNode] : ofNode
}
