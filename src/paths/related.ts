import type { Step } from '../graph/store.ts'
import { isCircumstance } from '../model/common-bits.ts'
import type { KindCounts } from '../model/rarity.ts'
import type { EntityRecord } from '../model/records.ts'
import { countKey, type RelationName } from '../model/relations.ts'
import type { Expand } from './expand.ts'
import { type Reason, reasonOf } from './reason.ts'
import { joinByAuthors } from './related-by-author.ts'
import { ALL_STEPS, HUB } from './settings.ts'
import { Web } from './web.ts'

/** A film with all that it has in common with another. */
export interface RelatedFilm {
  readonly film: EntityRecord
  /** What all the reasons add up to (bits). */
  readonly score: number
  /** What counts most first. */
  readonly reasons: readonly Reason[]
}

/** What was a reason already counts so much when it is one again: a director's films make way for others. */
const REPEATED = 0.65

/** So many are chosen for being different; those after them come by score alone. */
const CHOSEN = 60

/**
 * Films that have something in common with a film, by how much information that is; never only a genre, a studio or
 * another circumstance. Two questions to the store, and two more where a book or an author leads on to other books.
 */
export async function relatedFilms(
  film: EntityRecord,
  relations: readonly RelationName[],
  sizes: KindCounts,
  expand: Expand,
): Promise<readonly RelatedFilm[]> {
  const web = new Web(sizes)
  const start = web.numberOf(film)
  const [own = []] = await expand([film.id], relations, ALL_STEPS)
  join(web, start, own)
  const middles = [...web.linksOf(start).keys()].filter((number) => web.at(number).kind !== 'FILM')
  const open = middles.filter((number) => !isHub(web.at(number), relations))
  const answers = await expand(
    open.map((number) => web.at(number).id),
    relations,
    HUB,
  )
  open.forEach((number, i) => {
    join(
      web,
      number,
      (answers[i] ?? []).filter(({ node }) => node.kind === 'FILM' || LITERARY.has(node.kind)),
    )
  })
  const byAuthors = await joinByAuthors(web, start, relations, expand)
  const found = web.things.flatMap((other, number) =>
    number === start || other.kind !== 'FILM' ? [] : relatedBy(web, start, number, byAuthors.get(number) ?? []),
  )
  return unlikeFirst(found.sort(byScore))
}

/** Books lead on to their authors, and authors to their books. */
const LITERARY: ReadonlySet<string> = new Set(['LITERARY_WORK', 'PERSON'])

/** A thing that more films share by one relation than can be a reason for anything. */
const isHub = ({ counts }: EntityRecord, relations: readonly RelationName[]) =>
  relations.some((relation) =>
    [countKey(relation, 'out'), countKey(relation, 'in')].some((key) => (counts[key] ?? 0) > HUB),
  )

function join(web: Web, number: number, steps: readonly Step[]): void {
  for (const { edge, node } of steps) web.join(number, web.numberOf(node), edge)
}

function relatedBy(web: Web, start: number, number: number, byAuthors: readonly Reason[]): RelatedFilm[] {
  const direct = web.linkBetween(start, number)
  const shared = [...web.linksOf(number)].flatMap(([middle, far]) => {
    const near = web.linkBetween(start, middle)
    return near ? [reasonOf(near, far, web.at(middle))] : []
  })
  // Who made films of one book has its author in common anyway.
  const known = new Set(shared.map(({ via }) => via?.id))
  const oneBook = shared.some(({ via }) => via?.kind === 'LITERARY_WORK')
  const reasons = [
    ...(direct ? [reasonOf(direct, direct)] : []),
    ...shared,
    ...byAuthors.filter(({ via }) => !oneBook && !known.has(via?.id)),
  ].sort((a, b) => b.adds - a.adds || compare(a.via?.id ?? '', b.via?.id ?? ''))
  if (!reasons.some(({ near, far }) => near[0] && far[0] && !isCircumstance(near[0]) && !isCircumstance(far[0])))
    return []
  return [{ film: web.at(number), score: round(reasons.reduce((sum, { adds }) => sum + adds, 0)), reasons }]
}

/** Always the film next that adds most which those before it have not yet been related by. */
function unlikeFirst(films: readonly RelatedFilm[]): RelatedFilm[] {
  const left = [...films]
  const used = new Map<string, number>()
  const chosen: RelatedFilm[] = []
  while (chosen.length < CHOSEN && left.length > 0) {
    let [best, most] = [0, Number.NEGATIVE_INFINITY]
    left.forEach(({ reasons }, i) => {
      const adds = reasons.reduce((sum, { via, adds }) => sum + adds * REPEATED ** (used.get(via?.id ?? '') ?? 0), 0)
      if (adds > most) [best, most] = [i, adds]
    })
    for (const related of left.splice(best, 1)) {
      chosen.push(related)
      for (const { via } of related.reasons) if (via) used.set(via.id, (used.get(via.id) ?? 0) + 1)
    }
  }
  return [...chosen, ...left]
}

const byScore = (a: RelatedFilm, b: RelatedFilm) => b.score - a.score || compare(a.film.id, b.film.id)

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const round = (bits: number) => Math.round(bits * 100) / 100
