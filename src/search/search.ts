import type { Ask, GraphStore } from '../graph/store.ts'
import { ADDRESSABLE_KINDS, type Kind } from '../model/entities.ts'
import type { Filter } from '../model/filter.ts'
import { idsIn } from './ids-in.ts'
import { underOtherLayout } from './keyboard-layout.ts'
import { type Hit, hitOf, ranked, retold } from './rank.ts'
import { type Query, type Reading, readBare, readQuery } from './reading.ts'

/** How many things at most are looked at; of more, the most connected. */
const MOST_CANDIDATES = 2000

type Searched = Pick<GraphStore, 'candidates' | 'find' | 'entities'>

export interface Found {
  /** All of them, best first. */
  readonly hits: readonly Hit[]
  /** What they fit: as it was typed, or under the other keyboard layout. */
  readonly query: Query
}

const NOTHING: Found = { hits: [], query: { typed: '', readings: [], years: [] } }

/**
 * Everything that a text may mean: an id, or a name in any script and usual romanisation. What fits is sought as it
 * was typed, then with small mistakes, both also without words such as "film", and last under the other keyboard
 * layout; each only where nothing was found before.
 */
export async function search(
  store: Searched,
  typed: string,
  kinds: readonly Kind[] = ADDRESSABLE_KINDS,
  ask: Ask = {},
): Promise<Found> {
  const query = readQuery(typed)
  if (!query || kinds.length === 0) return NOTHING
  const borne = await bearersOf(store, idsIn(typed), kinds, ask)
  if (borne.length > 0) return { hits: borne, query }
  const hitsOf = async (asked: Query, near: boolean) => {
    const question = { ...questionOf(asked, near), near, kinds, limit: MOST_CANDIDATES }
    return ranked(await store.candidates(question, ask), asked, near)
  }
  const asked = [query, readBare(typed)].filter((one) => one !== undefined)
  for (const near of [false, true]) {
    for (const one of asked) {
      const hits = await hitsOf(one, near)
      if (hits.length > 0) return { hits, query: one }
    }
    if (isYearsAlone(query)) return { hits: await filmsOf(store, query.years, kinds, ask), query }
  }
  const switched = readQuery(underOtherLayout(typed) ?? '')
  const hits = switched ? await hitsOf(switched, false) : []
  return switched && hits.length > 0 ? { hits: retold(hits, 'KEYBOARD_LAYOUT'), query: switched } : NOTHING
}

const isYearsAlone = ({ readings, years }: Query) => years.length > 0 && readings[0]?.words.length === years.length

/** The films of some years, the most connected first: what a year without any word is taken for. */
async function filmsOf(store: Searched, years: readonly number[], kinds: readonly Kind[], ask: Ask): Promise<Hit[]> {
  if (!kinds.includes('FILM')) return []
  const filter: Filter = { kind: 'or', of: years.map((year) => ({ kind: 'range', key: 'year', from: year, to: year })) }
  const page = { take: MOST_CANDIDATES, from: 'start' } as const
  const { items } = await store.find('FILM', filter, [{ key: 'degree', descending: true }], page, ask)
  return items.map(({ node }) => hitOf(node, { how: 'EXACT', off: 0 }, 0))
}

/** The things that bear these ids. */
async function bearersOf(store: Searched, ids: readonly string[], kinds: readonly Kind[], ask: Ask): Promise<Hit[]> {
  const records = ids.length === 0 ? [] : await store.entities(ids, ask)
  const found = records.filter((record) => record !== null && kinds.includes(record.kind))
  return found.flatMap((node) => (node ? [hitOf(node, { how: 'EXACT', off: 0 }, 0)] : []))
}

/** What is asked of the store: the words without years, which are preferred and not demanded, and the whole. */
function questionOf({ readings }: Query, near: boolean) {
  const words = readings.at(-1)?.words ?? []
  return {
    words: words.map(({ forms, romanised }) => [...forms, ...(near && romanised !== undefined ? [romanised] : [])]),
    whole: [...new Set(readings.map(({ joined }: Reading) => joined))],
  }
}
