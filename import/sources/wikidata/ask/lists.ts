import type { Run } from '../items/run.ts'
import type { Lookups } from '../lookups.ts'
import { byNumber, type ItemId, itemOf } from '../vocabulary.ts'
import { allPages } from './all-pages.ts'
import type { Endpoint } from './endpoint.ts'
import { classesBelow, madeIn, modifiedOf } from './queries.ts'

/** A film that Wikidata has, and when its page was changed last. */
export interface Listed {
  readonly id: ItemId
  readonly modified?: string | undefined
}

/**
 * Every film of the Soviet Union and its republics. What else was made there, such as cars and songs, is left out.
 * @param once remembers a page, so that a run that was broken off does not ask for it again
 */
export async function listFilms(endpoint: Endpoint, once: Run['once'], lookups: Lookups): Promise<Listed[]> {
  const { roots, union, republics, batches } = lookups
  const ask = (query: string, divisible: boolean) => once(query, () => endpoint.select(query, { divisible }))
  const classes = await allPages({
    by: 'class',
    most: batches.rows,
    page: (after, limit, divisible) => ask(classesBelow(roots, after, limit), divisible),
  })
  const ofFilms = new Set(classes.map((row) => row.class?.value))
  const countries = [union, ...republics.keys()]
  const made = await allPages({
    by: 'made',
    most: batches.rows,
    page: (after, limit, divisible) => ask(madeIn(countries, after, limit), divisible),
  })
  const films = new Map<ItemId, Listed>()
  for (const row of made) {
    const id = itemOf(row.made?.value ?? '')
    if (id && ofFilms.has(row.class?.value)) films.set(id, { id, modified: row.modified?.value })
  }
  return [...films.values()].sort((a, b) => byNumber(a.id, b.id))
}

/** When the pages of items were changed last. */
export async function lastModified(
  endpoint: Endpoint,
  ids: readonly ItemId[],
  divisible: boolean,
): Promise<Map<ItemId, string>> {
  const rows = await endpoint.select(modifiedOf(ids), { divisible })
  return new Map(
    rows.flatMap(({ item, modified }) => {
      const id = itemOf(item?.value ?? '')
      return id && modified ? [[id, modified.value] as const] : []
    }),
  )
}
