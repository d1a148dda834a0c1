import type { Slice } from '../page.ts'
import type { Ask, EdgeSelection, Neighbour, NeighbourRequest } from '../store.ts'
import type { Asking } from './asking.ts'
import { neighbourCountsQuery, neighboursQuery } from './cypher/neighbours.ts'
import type { Cypher } from './cypher/params.ts'
import { withThings } from './cypher/thing.ts'
import { followed } from './follow.ts'
import { type Item, ItemReader, thingsIn } from './items.ts'

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
    (askable) => withThings(neighboursQuery(askable), asking.known.inline),
    ask,
  )
  const things = thingsIn(answers.flatMap(({ parents }) => parents.map(({ items = [] }) => items)))
  const read = new ItemReader(await asking.known.of(things, ask))
  return answers.map(({ request, parents }) => parents.map(({ id, items = [] }) => read.slice(request, id, items)))
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
