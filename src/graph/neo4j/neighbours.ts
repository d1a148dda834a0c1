import type { Direction } from '../../model/edge.ts'
import type { EntityRecord } from '../../model/records.ts'
import type { Slice } from '../page.ts'
import { neighbourKey, rankOf } from '../sort-key.ts'
import type { Ask, EdgeSelection, Following, Neighbour, NeighbourRequest } from '../store.ts'
import type { Asking } from './asking.ts'
import { neighbourCountsQuery, neighboursQuery } from './cypher/neighbours.ts'
import type { Cypher } from './cypher/params.ts'
import { followed } from './follow.ts'
import { type EdgeRow, readEdge, readRecord } from './records.ts'
import { toSlice } from './slice.ts'

/** A neighbour as the database gives it, with what follows it. */
type Item = readonly [record: string, edges: readonly EdgeRow[], following?: readonly (readonly Item[])[]]

/** A slice for each parent of each request: one question, however many requests. */
export async function neighboursOf(
  asking: Asking,
  requests: readonly NeighbourRequest[],
  ask: Ask,
): Promise<readonly (readonly Slice<Neighbour>[])[]> {
  const answers = await perParent<NeighbourRequest, readonly Item[]>(
    asking,
    'neighbours',
    requests,
    neighboursQuery,
    ask,
  )
  const read = new ItemReader()
  return answers.map(({ request, parents }) => parents.map(({ id, items = [] }) => read.slice(request, id, items)))
}

/** Reads the items of one answer. A thing that stands in several of its lists is read once. */
export class ItemReader {
  readonly #records = new Map<string, EntityRecord>()

  record(json: string): EntityRecord {
    const known = this.#records.get(json) ?? readRecord<EntityRecord>(json)
    this.#records.set(json, known)
    return known
  }

  /** The neighbours of a thing by a request. */
  slice(request: Following, parent: string, found: readonly Item[]): Slice<Neighbour> {
    const { items, ...bounds } = toSlice(found, request.page)
    return { ...bounds, items: items.map((item) => this.#neighbour(request, parent, item)) }
  }

  /** What follows a thing. */
  following(asked: readonly Following[], id: string, lists: readonly (readonly Item[])[]): readonly Slice<Neighbour>[] {
    return asked.map((request, i) => this.slice(request, id, lists[i] ?? []))
  }

  #neighbour(request: Following, parent: string, [json, stored, lists]: Item): Neighbour {
    const node = this.record(json)
    const edges = stored
      .map(([kind, edge]) => readEdge(kind, ...ends(request.direction, parent, node.id), edge))
      .sort((a, b) => rankOf(a.kind) - rankOf(b.kind))
    const found = { node, edges, key: neighbourKey(request, node, edges) }
    return lists ? { ...found, following: this.following(request.following ?? [], node.id, lists) } : found
  }
}

/** The number of items for each parent of each selection. */
export async function neighbourCountsOf(
  asking: Asking,
  selections: readonly EdgeSelection[],
  ask: Ask,
): Promise<readonly (readonly number[])[]> {
  const answers = await perParent<EdgeSelection, number>(
    asking,
    'neighbour-counts',
    selections,
    neighbourCountsQuery,
    ask,
  )
  return answers.map(({ parents }) => parents.map(({ items = 0 }) => items))
}

interface Answer<Request, Items> {
  readonly request: Request
  readonly parents: readonly { readonly id: string; readonly items: Items | undefined }[]
}

/** Puts requests with their parents followed, and gives each parent of each its own row of the answer. */
async function perParent<Request extends EdgeSelection, Items>(
  asking: Asking,
  name: string,
  requests: readonly Request[],
  query: (requests: readonly Request[]) => Cypher,
  ask: Ask,
): Promise<Answer<Request, Items>[]> {
  const ids = await followed(
    asking,
    requests.flatMap(({ parents }) => parents),
    ask,
  )
  let next = 0
  const inUse = requests.map((request) => ({
    ...request,
    relations: [...new Set(request.relations)],
    parents: request.parents.map(() => ids[next++] ?? ''),
  }))
  const askable = inUse.filter(({ relations, parents }) => relations.length > 0 && parents.length > 0)
  const rows = askable.length === 0 ? [] : await asking.connection.read(name, query(askable), ask)
  const found = new Map(
    rows.map((row): [string, Items] => [`${row.get('request')} ${row.get('parent')}`, row.get('items')]),
  )
  return inUse.map((request) => {
    const number = askable.indexOf(request)
    return { request, parents: request.parents.map((id) => ({ id, items: found.get(`${number} ${id}`) })) }
  })
}

/** Which end of an edge is its start, seen from a parent along or against the relation. */
export const ends = (direction: Direction, parent: string, other: string): [from: string, to: string] =>
  direction === 'out' ? [parent, other] : [other, parent]
