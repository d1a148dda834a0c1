import type { EntityRecord } from '../../model/records.ts'
import type { Slice } from '../page.ts'
import { neighbourKey, rankOf } from '../sort-key.ts'
import type { Following, Neighbour } from '../store.ts'
import type { Thing } from './cypher/thing.ts'
import { ends } from './ends.ts'
import { type EdgeRow, readEdge } from './records.ts'
import { toSlice } from './slice.ts'

/** A neighbour as the database gives it, with what follows it. */
export type Item = readonly [thing: Thing, edges: readonly EdgeRow[], following?: Lists]

/** What follows a thing: a list for each request, in the order asked. */
export type Lists = readonly (readonly Item[])[]

/** Every thing that stands in some lists, and in the lists that follow those. */
export const thingsIn = (lists: Lists): Thing[] =>
  lists.flatMap((items) => items.flatMap(([thing, , following]) => [thing, ...thingsIn(following ?? [])]))

/** Makes slices of lists, of things whose records are known. */
export class ItemReader {
  readonly #records: ReadonlyMap<string, EntityRecord>

  constructor(records: ReadonlyMap<string, EntityRecord>) {
    this.#records = records
  }

  /** The neighbours of a thing by a request. One that was removed since it was listed is left out. */
  slice(request: Following, parent: string, found: readonly Item[]): Slice<Neighbour> {
    const { items, ...bounds } = toSlice(found, request.page)
    return { ...bounds, items: items.flatMap((item) => this.#neighbour(request, parent, item)) }
  }

  /** What follows a thing. */
  following(asked: readonly Following[], id: string, lists: Lists): readonly Slice<Neighbour>[] {
    return asked.map((request, i) => this.slice(request, id, lists[i] ?? []))
  }

  #neighbour(request: Following, parent: string, [[id], stored, lists]: Item): Neighbour[] {
    const node = this.#records.get(id)
    if (!node) return []
    const edges = stored
      .map(([kind, json]) => readEdge(kind, ...ends(request.direction, parent, id), json))
      .sort((a, b) => rankOf(a.kind) - rankOf(b.kind))
    const found = { node, edges, key: neighbourKey(request, node, edges) }
    return [lists ? { ...found, following: this.following(request.following ?? [], id, lists) } : found]
  }
}
