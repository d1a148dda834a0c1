import { smallness } from './common-bits.ts'
import type { Counted } from './rarity.ts'
import type { EntityRecord, RelationRecord } from './records.ts'
import { countKey, relationRow, type Telling } from './relations.ts'

/** What counts of a thing here. */
type Told = Pick<EntityRecord, 'kind' | 'counts' | 'degree' | 'index'>

type Edge = Pick<RelationRecord, 'kind' | 'props'>

/**
 * How many bits of its rarity a step does not get credit for in a story. Rarity alone would tell of an editor who is on
 * record twice before the director of both films. A book that was filmed is half of the film, so two steps to its author
 * count about as one step to the director; a shared theme is told after a shared person, and a studio last.
 */
const DISCOUNT: Readonly<Record<Telling, number>> = {
  source: -1.7,
  origin: 0,
  share: 2,
  craft: 4,
  matter: 6,
  laurel: 5.5,
  setting: 9.5,
  frame: 10,
  circumstance: 24,
}

/**
 * Those who made many films are better known, and nobody is told of later for it: bits of a credit, or of an author's
 * book, count only by this share above or below so many.
 */
const RENOWN = 8
const FOR_CREDITS = 0.6

/** What more films than this have in common is broad: “Love”, Moscow. Each doubling takes so many bits more. */
const BROAD = 64
const FOR_BREADTH = 4

/** To have been nominated says so much less than to have won (bits). */
const FOR_NOMINATION = 3

/** What a prize for a performance or a camera says less of the film than one for the film (bits). */
const FOR_PERSONAL = 4

/** Somebody who appears in a film is less of a subject than an event that it shows (bits). */
const FOR_PORTRAIT = 1.5

/**
 * A film with fewer relations and prizes than this is little known, or little is known of it: one explains by what
 * everybody has seen. A prize counts as so many relations.
 */
const WELL_KNOWN = 28
const FOR_PRIZE = 4
const MOST_FOR_OBSCURITY = 3

/**
 * What a step is worth in a story, in bits: its rarity, less what its kind and its particulars discount. Below zero it
 * only stands between things that have nothing better in common, such as a studio.
 * @param rarity as `rarityOf` has it
 * @param rarest what a step of this data set can say at most, as `rarestIn` has it
 */
export function worthOf(edge: Edge, rarity: number, from: Told, to: Told, rarest: number): number {
  return (
    bitsTold(edge, rarity, from, to, rarest) -
    DISCOUNT[relationRow(edge.kind).tells] -
    particulars(edge, to) -
    breadth(edge, to) -
    (obscurity(from) + obscurity(to)) / 2
  )
}

function bitsTold({ kind }: Edge, rarity: number, from: Told, to: Told, rarest: number): number {
  const { tells, role } = relationRow(kind)
  // How many books there are in all, or events that a film shows, makes none of them broader: only who shares it does.
  if (tells === 'matter' || tells === 'setting') return rarest - sharedBits(to, countKey(kind, 'in'))
  if (tells === 'source')
    return known(
      rarest -
        sharedBits(
          ...(kind === 'AUTHORED' ? ([from, countKey(kind, 'out')] as const) : ([to, countKey(kind, 'in')] as const)),
        ),
    )
  return role === undefined ? rarity : known(rarity)
}

const sharedBits = ({ counts }: Counted, key: string): number => Math.log2(Math.max(counts[key] ?? 1, 1))

const known = (bits: number): number => RENOWN + (bits - RENOWN) * FOR_CREDITS

function particulars({ kind, props }: Edge, to: Told): number {
  const outcome = props.outcome === undefined || props.outcome === 'WON' ? 0 : FOR_NOMINATION
  if (kind === 'ACTED_IN') return smallness({ kind, props })
  if (kind === 'AWARDED' && isPersonal(to)) return FOR_PERSONAL + outcome
  if (kind === 'DEPICTS' && to.kind === 'PERSON') return FOR_PORTRAIT
  return outcome
}

/** Whether an award is given to people at least half the time: what it says of the film is what they did. */
const isPersonal = ({ counts }: Counted): boolean =>
  2 * (counts[countKey('HONOURED', 'in')] ?? 0) >= (counts[countKey('AWARDED', 'in')] ?? 0)

/** A theme is as broad as all that is within it, and an award as all that ever had it. */
function breadth({ kind }: Edge, { counts }: Counted): number {
  const { tells } = relationRow(kind)
  if (tells !== 'matter' && tells !== 'setting' && tells !== 'laurel') return 0
  const sharers = Math.max(
    counts[countKey(kind, 'in')] ?? 0,
    counts[countKey('COVERS_THEME', 'in')] ?? 0,
    (counts[countKey('AWARDED', 'in')] ?? 0) + (counts[countKey('HONOURED', 'in')] ?? 0),
  )
  return Math.max(0, Math.log2(Math.max(sharers, 1) / BROAD)) * FOR_BREADTH
}

function obscurity(thing: Told): number {
  if (thing.kind !== 'FILM') return 0
  const known = thing.degree + FOR_PRIZE * Number(thing.index.awardsWon ?? 0)
  return Math.min(Math.max(0, Math.log2(WELL_KNOWN / Math.max(known, 1))), MOST_FOR_OBSCURITY)
}
