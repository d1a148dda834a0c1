import type { GraphStore } from '../graph/store.ts'
import { commonBits } from '../model/common-bits.ts'
import type { Filter } from '../model/filter.ts'
import type { KindCounts } from '../model/rarity.ts'
import type { RelationName } from '../model/relations.ts'
import type { Budget } from './budget.ts'
import { Explorer } from './explorer.ts'
import { joinAll } from './neighbourhood.ts'
import { type Picture, pictureOf } from './picture.ts'
import { HUB } from './settings.ts'
import type { Web } from './web.ts'
import { webOf } from './web-of.ts'

interface FilmSet {
  readonly filter: Filter
  readonly relations: readonly RelationName[]
  /** How many things are shown at most, films and all. */
  readonly limit: number
}

/** Where not everything fits, so much of the picture is films and the rest is what joins them. */
const SHARE_OF_FILMS = 2 / 3

/** All films of a set are asked for at once. */
const ALL_FILMS = 100_000

/** The picture of a set of films: the films, and the things that join at least two of them, the most telling first. */
export async function pictureOfFilms(
  store: GraphStore,
  sizes: KindCounts,
  { filter, relations, limit }: FilmSet,
  budget: Budget,
): Promise<Picture> {
  const { items } = await store.find('FILM', filter, [], { take: ALL_FILMS, from: 'start' }, { signal: budget.signal })
  const explorer = new Explorer(
    items.map(({ node }) => node),
    { relations, hub: HUB, admits: () => true },
  )
  if (items.length > 0) await explorer.step(store, budget)
  const { starts } = explorer
  const web = webOf(explorer, sizes)
  const all = joiners(web, starts)
  const room = Math.max(Math.floor(limit * SHARE_OF_FILMS), limit - all.length)
  const films = mostConnected(web, starts).slice(0, room)
  const joining = films.length === starts.length ? all : joiners(web, films)
  const shown = [...films, ...joining.slice(0, limit - films.length)]
  await joinAll(store, explorer, web, shown, budget)
  return pictureOf(web, shown, starts.length + all.length)
}

const mostConnected = (web: Web, films: readonly number[]) =>
  films.toSorted((a, b) => web.at(b).degree - web.at(a).degree || (web.at(a).id < web.at(b).id ? -1 : 1))

/**
 * Things that at least two of the films have in common, by the information that these have through them: what the first
 * of them is joined by joins nothing yet, and does not count.
 */
function joiners(web: Web, films: readonly number[]): number[] {
  const bits = new Map<number, number[]>()
  const among = new Set(films)
  for (const film of films)
    for (const [other, { strands }] of web.linksOf(film)) {
      const [first] = strands
      if (!first || among.has(other)) continue
      bits.set(other, [...(bits.get(other) ?? []), commonBits(first.edge, first.rarity)])
    }
  const worth = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) - Math.max(...all)
  return [...bits]
    .filter(([, all]) => all.length > 1)
    .map(([number, all]) => ({ number, worth: worth(all), id: web.at(number).id }))
    .sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1))
    .map(({ number }) => number)
}
