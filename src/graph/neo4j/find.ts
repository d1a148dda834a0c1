import type { Kind } from '../../model/entities.ts'
import type { Filter, OrderTerm } from '../../model/filter.ts'
import type { Page, Slice } from '../page.ts'
import { foundKey } from '../sort-key.ts'
import type { Ask, AskFollowing, Bucket, FacetBy, Found } from '../store.ts'
import type { Asking } from './asking.ts'
import { countQuery } from './cypher/count.ts'
import { facetQuery } from './cypher/facet.ts'
import { findQuery } from './cypher/find.ts'
import { type Thing, withThings } from './cypher/thing.ts'
import { followedFilter } from './follow.ts'
import { ItemReader, type Lists, thingsIn } from './items.ts'
import { toSlice } from './slice.ts'

/** Things of one kind, filtered and ordered, a page at a time. */
export async function find(
  asking: Asking,
  kind: Kind,
  filter: Filter,
  order: readonly OrderTerm[],
  page: Page,
  ask: AskFollowing,
): Promise<Slice<Found>> {
  const { following = [] } = ask
  const query = findQuery(kind, await followedFilter(asking, filter, ask), order, page, following)
  const rows = await asking.connection.read('find', withThings(query, asking.known.inline), ask)
  const found = rows.map((row) => row.toObject() as FoundRow)
  const things = found.flatMap(({ thing, following: lists = [] }) => [thing, ...thingsIn(lists)])
  const records = await asking.known.of(things, ask)
  const read = new ItemReader(records)
  const { items, ...bounds } = toSlice(found, page)
  return {
    ...bounds,
    items: items.flatMap(({ thing: [id], following: lists }): Found[] => {
      const node = records.get(id)
      if (!node) return []
      const one = { node, key: foundKey(node, order) }
      return [lists ? { ...one, following: read.following(following, id, lists) } : one]
    }),
  }
}

interface FoundRow {
  readonly thing: Thing
  readonly following?: Lists
}

/** How many things of a kind a filter lets through. */
export async function count(asking: Asking, kind: Kind, filter: Filter, ask: Ask): Promise<number> {
  const query = countQuery(kind, await followedFilter(asking, filter, ask))
  const [row] = await asking.connection.read('count', query, ask)
  return row?.get('count') ?? 0
}

/** How the things of a filter divide. */
export async function facet(
  asking: Asking,
  kind: Kind,
  filter: Filter,
  by: FacetBy,
  first: number,
  ask: Ask,
): Promise<Bucket[]> {
  const query = facetQuery(kind, await followedFilter(asking, filter, ask), by, first)
  const rows = await asking.connection.read('facet', query, ask)
  return rows.map((row) => ({ value: row.get('value'), count: row.get('count') }))
}
