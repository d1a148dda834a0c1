import { compareKeys, type SortKey } from '../graph/page.ts'
import type { Candidate } from '../graph/store.ts'
import type { EntityRecord, SearchKeys } from '../model/records.ts'
import { compareMatches, FURTHEST, MATCH_KINDS, type Match, matchOf } from './match.ts'
import { NearWords } from './near-words.ts'
import type { Query } from './reading.ts'

/** A thing that fits what was typed. */
export interface Hit extends Match {
  readonly node: EntityRecord
  /** By what it was found; undefined where that was no name. */
  readonly searched: SearchKeys | undefined
  /** How far it is from the year that was asked: 0 where it is of that year or none was asked, 1, or 2 for further. */
  readonly yearsOff: number
  /** By which hits are ordered, and found again behind a cursor. */
  readonly key: SortKey
  /** How good it is, from 0 to 1; falls along the list. */
  readonly score: number
}

/** What the parts of the key of a hit are. */
export const HIT_KEY = ['years', 'how', 'off', 'degree', 'id'] as const

/** Those that fit, best first: the year that was asked, the kind of match, steps off, connections, id. */
export function ranked(candidates: readonly Candidate[], query: Query, near: boolean): Hit[] {
  const readings = query.readings.map((reading) => ({ reading, near: near ? new NearWords(reading) : undefined }))
  const hits = candidates.flatMap((candidate) => {
    const { node, searched } = candidate
    const [asTyped, ...withoutYears] = readings.map((one) => matchOf(candidate, one.reading, one.near))
    const matches = [asTyped, ...withoutYears].filter((match) => match !== undefined).toSorted(compareMatches)
    const [best] = matches
    // A year that is part of the name needs no other.
    return best ? [{ ...hitOf(node, best, best === asTyped ? 0 : yearsOff(node, query.years)), searched }] : []
  })
  return hits.sort((a, b) => compareKeys(a.key, b.key))
}

/** The same hits as another kind of match, in the same order. */
export const retold = (hits: readonly Hit[], how: Match['how']): Hit[] =>
  hits.map(({ node, searched, yearsOff, ...match }) => ({
    ...hitOf(node, { how, off: Math.min(FURTHEST, stepsOff(match)) }, yearsOff),
    searched,
  }))

const stepsOff = ({ how, off }: Match) => MATCH_KINDS.indexOf(how) * 4 + off

/** A thing with how it fits, as it stands in the list, found by no name. */
export const hitOf = (node: EntityRecord, { how, off }: Match, years: number): Hit => ({
  node,
  searched: undefined,
  how,
  off,
  yearsOff: years,
  key: [years, MATCH_KINDS.indexOf(how), off, -node.degree, node.id],
  score: scoreOf(MATCH_KINDS.indexOf(how), off, node.degree, years),
})

function yearsOff({ index }: EntityRecord, years: readonly number[]): number {
  const own = index.year ?? index.published ?? index.born
  if (typeof own !== 'number' || years.length === 0) return years.length === 0 ? 0 : 2
  return Math.min(2, ...years.map((year) => Math.abs(year - own)))
}

/** Of hits of other years the score is this part, so that it falls along the list. */
const OTHER_YEAR = 1 / 8

/** A kind of match has a share of the scale, a step off a share of that, and connections decide within it. */
function scoreOf(how: number, off: number, degree: number, years: number): number {
  const within = (off + 1 / (1 + degree / 10)) / (FURTHEST + 1)
  const score = (1 - (how + within) / MATCH_KINDS.length) * OTHER_YEAR ** years
  return Math.round(score * 1e6) / 1e6
}
