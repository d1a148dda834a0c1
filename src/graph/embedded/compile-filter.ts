import type { Kind } from '../../model/entities.ts'
import type { Filter, RelatedFilter, TextComparison } from '../../model/filter.ts'
import type { EntityRecord, SearchKeys } from '../../model/records.ts'
import { relationRow } from '../../model/relations.ts'
import type { Adjacency } from './adjacency.ts'
import { BitSet } from './bit-set.ts'
import type { NameIndex } from './name-index.ts'
import type { EntityTable } from './tables.ts'

/** What filters are put to. */
export interface Indexes {
  readonly table: EntityTable
  readonly adjacency: Adjacency
  readonly names: () => NameIndex
}

/** The things of one kind that a filter lets through. */
export function compileFilter(indexes: Indexes, kind: Kind, filter: Filter): BitSet {
  const { table } = indexes
  const all = () => BitSet.range(table.size, ...table.range(kind))
  const none = () => BitSet.empty(table.size)
  const compile = (f: Filter) => compileFilter(indexes, kind, f)
  const where = (holds: (record: EntityRecord, searched: SearchKeys) => boolean) => scan(table, kind, holds)
  switch (filter.kind) {
    case 'all':
      return all()
    case 'none':
      return none()
    case 'and':
      return filter.of.reduce((set, f) => set.and(compile(f)), all())
    case 'or':
      return filter.of.reduce((set, f) => set.or(compile(f)), none())
    case 'not':
      return all().without(compile(filter.of))
    case 'ids':
      return setOf(
        table,
        filter.ids.map((id) => table.find(id)).filter((o) => o !== undefined),
      ).and(all())
    case 'range':
      return where(({ index }) => within(index[filter.key], filter.from, filter.to))
    case 'oneOf':
      return where(({ index }) => isOneOf(index[filter.key], filter.values))
    case 'text':
      return where((_, { texts }) => texts.some((text) => COMPARE[filter.compare](text, filter.text)))
    case 'named':
      return filter.words.length === 0 ? all() : setOf(table, indexes.names().withWords(filter.words)).and(all())
    case 'related':
      return relatedTo(indexes, filter).and(all())
  }
}

const COMPARE: Readonly<Record<TextComparison, (text: string, asked: string) => boolean>> = {
  equals: (text, asked) => text === asked,
  contains: (text, asked) => text.includes(asked),
  startsWith: (text, asked) => text.startsWith(asked),
}

function within(value: unknown, from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY): boolean {
  return typeof value === 'number' && value >= from && value <= to
}

const isOneOf = (value: unknown, values: readonly (string | boolean)[]): boolean =>
  Array.isArray(value)
    ? value.some((one: string | boolean) => values.includes(one))
    : values.includes(value as string | boolean)

function scan(table: EntityTable, kind: Kind, holds: (record: EntityRecord, searched: SearchKeys) => boolean): BitSet {
  const set = BitSet.empty(table.size)
  const [start, end] = table.range(kind)
  for (let ordinal = start; ordinal < end; ordinal++)
    if (holds(table.at(ordinal), table.searchedAt(ordinal))) set.add(ordinal)
  return set
}

function setOf(table: EntityTable, ordinals: readonly number[]): BitSet {
  const set = BitSet.empty(table.size)
  for (const ordinal of ordinals) set.add(ordinal)
  return set
}

/** Starts from the things that satisfy the inner filter, usually few, and walks the relation back from them. */
function relatedTo(indexes: Indexes, { relations, direction, filter }: RelatedFilter): BitSet {
  const { table, adjacency } = indexes
  const [farEnd, back] = direction === 'out' ? (['to', 'in'] as const) : (['from', 'out'] as const)
  const result = BitSet.empty(table.size)
  for (const relation of relations)
    for (const kind of relationRow(relation)[farEnd])
      for (const other of compileFilter(indexes, kind, filter).toArray())
        for (const { node } of adjacency.of(other, relation, back)) result.add(node)
  return result
}
