import { groupBy } from '../../../src/model/group-by.ts'
import type { DraftEntity } from '../../draft.ts'
import { type Canon, stated } from '../canon.ts'
import { COUNTS } from './counts.ts'
import { FULLNESS, type FullnessGoal } from './fullness.ts'

interface Share {
  readonly has: number
  readonly of: number
}

/** How many films have a field, in all and by decade, beside the goal. */
export interface Fullness extends Share {
  readonly field: string
  readonly goal: number
  readonly byDecade: ReadonlyMap<string, Share>
}

export interface Count {
  readonly what: string
  readonly count: number
  readonly goal: number
}

export const countsOf = (canon: Canon): Count[] =>
  COUNTS.map(({ what, goal, count }) => ({ what, goal, count: count(canon) }))

export function fullnessOf(canon: Canon): Fullness[] {
  const films = canon.ofKind('FILM')
  const decades = groupBy(films, decadeOf)
  const sorted = [...decades].sort(([a], [b]) => (a < b ? -1 : 1))
  return FULLNESS.map((goal) => ({
    field: goal.field,
    goal: goal.goal,
    ...shareOf(goal, films, canon),
    byDecade: new Map(sorted.map(([decade, some]) => [decade, shareOf(goal, some, canon)])),
  }))
}

const decadeOf = (film: DraftEntity) => `${Math.floor(Number(stated(film, 'year')) / 10)}0s`

function shareOf({ of = () => true, has }: FullnessGoal, films: readonly DraftEntity[], canon: Canon): Share {
  const asked = films.filter(of)
  return { has: asked.filter((film) => has(film, canon)).length, of: asked.length }
}
