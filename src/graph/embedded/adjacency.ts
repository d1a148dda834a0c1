import type { Direction } from '../../model/edge.ts'
import type { RelationRecord } from '../../model/records.ts'
import { RELATION_NAMES, type RelationName, relationRow } from '../../model/relations.ts'
import { compareKeys, type SortKey } from '../page.ts'
import { type EntityTable, keyPart } from './tables.ts'

/** One edge as seen from one of its ends. */
export interface Seen {
  readonly edge: RelationRecord
  /** The ordinal of the other end. */
  readonly node: number
}

/** The values of an edge that come before the neighbour's own order, seen along or against the relation. */
export const edgeKey = (edge: RelationRecord, direction: Direction): SortKey =>
  direction === 'in' ? relationRow(edge.kind).orderIn.map((key) => keyPart(edge.props[key])) : []

type Lists = Map<number, Seen[]>

/** For each relation and direction, the edges of each thing in their natural order. */
export class Adjacency {
  readonly #lists = new Map<RelationName, Record<Direction, Lists>>()

  constructor(table: EntityTable, relations: readonly RelationRecord[]) {
    for (const name of RELATION_NAMES) this.#lists.set(name, { out: new Map(), in: new Map() })
    for (const edge of relations) {
      const [from, to] = [table.find(edge.from), table.find(edge.to)]
      const lists = this.#lists.get(edge.kind)
      if (from === undefined || to === undefined || !lists) throw new Error(`dangling relation ${JSON.stringify(edge)}`)
      append(lists.out, from, { edge, node: to })
      append(lists.in, to, { edge, node: from })
    }
    for (const lists of this.#lists.values()) {
      for (const seen of lists.out.values()) seen.sort((a, b) => table.compare(a.node, b.node))
      for (const seen of lists.in.values()) seen.sort((a, b) => compareEdges(a, b) || table.compare(a.node, b.node))
    }
  }

  /** The edges of a thing by one relation, in their natural order. */
  of(ordinal: number, relation: RelationName, direction: Direction): readonly Seen[] {
    return this.#lists.get(relation)?.[direction].get(ordinal) ?? []
  }
}

function append(lists: Lists, ordinal: number, seen: Seen): void {
  const list = lists.get(ordinal)
  if (list) list.push(seen)
  else lists.set(ordinal, [seen])
}

const compareEdges = (a: Seen, b: Seen) => compareKeys(edgeKey(a.edge, 'in'), edgeKey(b.edge, 'in'))
