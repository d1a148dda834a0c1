import type { Step } from '../graph/store.ts'
import type { KindCounts } from '../model/rarity.ts'
import type { EntityRecord, RelationRecord } from '../model/records.ts'
import { countKey, type RelationName } from '../model/relations.ts'
import { commonBits, isCircumstance } from '../model/telling.ts'
import type { Expand } from './expand.ts'
import { ALL_STEPS, HUB } from './settings.ts'
import { type Link, Web } from './web.ts'

/** Something that two films have in common: a thing, or, without one, that one is a sequel of the other and the like. */
export interface Reason {
  readonly via?: EntityRecord
  /** What joins the first film to it, the most telling first. */
  readonly near: readonly RelationRecord[]
  /** What joins the other film to it; of films that are joined themselves the same. */
  readonly far: readonly RelationRecord[]
  /** Information content of having it in common (bits): that of the less telling side. */
  readonly rarity: number
  /** What it adds to the score (bits). */
  readonly adds: number
}

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
 * another circumstance. Two questions to the store.
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
      (answers[i] ?? []).filter(({ node }) => node.kind === 'FILM'),
    )
  })
  const found = web.things.flatMap((other, number) =>
    number === start || other.kind !== 'FILM' ? [] : relatedBy(web, start, number),
  )
  return unlikeFirst(found.sort(byScore))
}

/** A thing that more films share by one relation than can be a reason for anything. */
const isHub = ({ counts }: EntityRecord, relations: readonly RelationName[]) =>
  relations.some((relation) =>
    [countKey(relation, 'out'), countKey(relation, 'in')].some((key) => (counts[key] ?? 0) > HUB),
  )

function join(web: Web, number: number, steps: readonly Step[]): void {
  for (const { edge, node } of steps) web.join(number, web.numberOf(node), edge)
}

function relatedBy(web: Web, start: number, number: number): RelatedFilm[] {
  const direct = web.linkBetween(start, number)
  const reasons = [
    ...(direct ? [reasonOf(direct, direct)] : []),
    ...[...web.linksOf(number)].flatMap(([middle, far]) => {
      const near = web.linkBetween(start, middle)
      return near ? [reasonOf(near, far, web.at(middle))] : []
    }),
  ].sort((a, b) => b.adds - a.adds || compare(a.via?.id ?? '', b.via?.id ?? ''))
  if (!reasons.some(({ near, far }) => near[0] && far[0] && !isCircumstance(near[0]) && !isCircumstance(far[0])))
    return []
  return [{ film: web.at(number), score: round(reasons.reduce((sum, { adds }) => sum + adds, 0)), reasons }]
}

function reasonOf(near: Link, far: Link, via?: EntityRecord): Reason {
  const [one, two] = [near.strands[0], far.strands[0]]
  if (!one || !two) throw new Error('a link without a relation')
  return {
    ...(via ? { via } : {}),
    near: near.strands.map(({ edge }) => edge),
    far: far.strands.map(({ edge }) => edge),
    rarity: Math.min(one.rarity, two.rarity),
    adds: Math.min(commonBits(one.edge, one.rarity), commonBits(two.edge, two.rarity)),
  }
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
