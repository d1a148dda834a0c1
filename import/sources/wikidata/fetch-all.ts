import type { ReadContext } from '../importer.ts'
import { Endpoint } from './ask/endpoint.ts'
import { lastModified, listFilms } from './ask/lists.ts'
import { askedOf, versionOf } from './asked.ts'
import { earlierItems } from './items/earlier.ts'
import { fetchItems } from './items/fetch-items.ts'
import { openRun, type Run } from './items/run.ts'
import type { Lookups } from './lookups.ts'
import { Roles } from './roles.ts'
import type { ItemId } from './vocabulary.ts'

/** Everything of a run that has come to its end, on the disk, and what each thing is to the films. */
export interface Fetched {
  readonly run: Run
  readonly roles: Roles
  /** What was asked. */
  readonly version: string
}

/**
 * Fetches the films, and round after round what they and the things before lead to.
 * @param since a day: what the snapshot before has, and has not changed from then on, is not fetched
 */
export async function fetchAll(
  url: string,
  since: string | undefined,
  lookups: Lookups,
  context: ReadContext,
): Promise<Fetched> {
  const endpoint = new Endpoint(url, context.waiting)
  const asked = askedOf(lookups)
  const version = versionOf(asked)
  const lists = [lookups.roots, lookups.union, [...lookups.republics.keys()]]
  const run = openRun(context.cache, { url, since, version, lists }, context.waiting.now())
  const earlier = since === undefined ? undefined : earlierItems(context.before(), version)
  const { batches } = lookups
  const keeping = since === undefined ? undefined : { since, most: batches.changes }
  const listed = new Map((await listFilms(endpoint, run.once, lookups)).map(({ id, modified }) => [id, modified]))
  await fetchItems([...listed.keys()], {
    endpoint,
    cache: run.films,
    asked: asked.films,
    most: batches.films,
    keeping: earlier && keeping && { ...keeping, earlier: earlier.films, modified: async () => listed },
    onFetched: (done, total) => context.onFetched({ unit: 'films', done, total }),
  })
  const roles = new Roles([...listed.keys()])
  for (const id of listed.keys()) {
    const film = run.films.get(id)
    if (film) roles.meetFilm(film)
  }
  const modified = (ids: readonly ItemId[], divisible: boolean) => lastModified(endpoint, ids, divisible)
  for (let ids = [...roles.all()]; ids.length > 0; ids = missing(run, roles, lookups)) {
    const before = roles.all().size - ids.length
    await fetchItems(ids, {
      endpoint,
      cache: run.things,
      asked: asked.things,
      most: batches.things,
      keeping: earlier && keeping && { ...keeping, earlier: earlier.things, modified },
      onFetched: (done, total) =>
        context.onFetched({ unit: 'people, works, prizes', done: before + done, total: before + total }),
    })
  }
  return { run, roles, version }
}

/** What the things fetched so far lead to that is still missing. */
function missing(run: Run, roles: Roles, { human }: Lookups): ItemId[] {
  // What a thing leads to depends on what it is, and that may come to light later: an author who is also an actor.
  for (let before = -1; before !== roles.size; ) {
    before = roles.size
    for (const id of roles.all()) {
      const thing = run.things.get(id)
      if (thing) roles.meetThing(thing, human)
    }
  }
  return [...roles.all()].filter((id) => !run.things.has(id))
}
