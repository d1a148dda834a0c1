import type { Direction } from '../../model/edge.ts'
import type { RelationRecord } from '../../model/records.ts'
import { RELATION_NAMES, type RelationName, relationRow } from '../../model/relations.ts'
import { compareKeys } from '../page.ts'
import { edgeKey } from '../sort-key.ts'
import type { EntityTable } from './tables.ts'

/** One edge as seen from one of its ends. */
export interface Seen {
  readonly edge: RelationRecord
  /** The ordinal of the other end. */
  readonly node: number
}

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
    for (const [name, { out, in: into }] of this.#lists) {
      const { from, to, orderIn } = relationRow(name)
      sortEach(out, nodeOrder(table, to.length))
      const byNode = nodeOrder(table, from.length)
      sortEach(into, orderIn.length === 0 ? byNode : (a, b) => compareEdges(a, b) || byNode(a, b))
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

function sortEach(lists: Lists, order: (a: Seen, b: Seen) => number): void {
  for (const seen of lists.values()) if (seen.length > 1) seen.sort(order)
}

/** Ends of one kind are in the order of their numbers; only those of several kinds must be looked at. */
const nodeOrder = (table: EntityTable, kinds: number) =>
  kinds === 1 ? (a: Seen, b: Seen) => a.node - b.node : (a: Seen, b: Seen) => table.compare(a.node, b.node)

const compareEdges = (a: Seen, b: Seen) => compareKeys(edgeKey(a.edge, 'in'), edgeKey(b.edge, 'in'))
