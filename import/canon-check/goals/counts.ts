import type { DraftEntity } from '../../draft.ts'
import { type Canon, stated } from '../canon.ts'

/** How many of something the canon is meant to have. */
export interface CountGoal {
  readonly what: string
  readonly goal: number
  readonly count: (canon: Canon) => number
}

interface Event {
  readonly kind: string
  readonly from?: string
  readonly to?: string
}

/** Kept from the screens, cut, or let out only here and there, and known when. */
function wasHeldBack(film: DraftEntity): boolean {
  const timeline = (stated(film, 'timeline') ?? []) as readonly Event[]
  return timeline.some(
    ({ kind, from, to }) => /^(SHELVED|CUT|LIMITED_RELEASE)$/.test(kind) && (from ?? to) !== undefined,
  )
}

const isSoviet = (film: DraftEntity) => stated(film, 'soviet') === true

const republicsWithFilms = (canon: Canon) =>
  new Set(canon.draft.relations.flatMap(({ kind, to }) => (kind === 'MADE_IN' ? [to] : []))).size

export const COUNTS: readonly CountGoal[] = [
  { what: 'films', goal: 600, count: (canon) => canon.ofKind('FILM').length },
  { what: 'Soviet films', goal: 550, count: (canon) => canon.ofKind('FILM').filter(isSoviet).length },
  { what: 'republics with films', goal: 15, count: republicsWithFilms },
  { what: 'literary works', goal: 250, count: (canon) => canon.ofKind('LITERARY_WORK').length },
  { what: 'award results', goal: 400, count: (canon) => canon.ofKind('AWARD_RESULT').length },
  { what: 'themes', goal: 80, count: (canon) => canon.ofKind('THEME').length },
  {
    what: 'shelved, cut or delayed films',
    goal: 60,
    count: (canon) => canon.ofKind('FILM').filter(wasHeldBack).length,
  },
  { what: 'people', goal: 1500, count: (canon) => canon.ofKind('PERSON').length },
]
