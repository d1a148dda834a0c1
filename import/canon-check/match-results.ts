import type { AWARD_OUTCOMES } from '../../src/model/entities.ts'
import { groupBy } from '../../src/model/group-by.ts'
import type { DraftEntity } from '../draft.ts'
import { type Canon, stated } from './canon.ts'
import type { Prizes } from './prizes.ts'
import type { Reading, RecordResult } from './record.ts'

/** An outcome of the canon, with what a record must know to speak of the same. */
export interface CanonResult {
  readonly id: string
  readonly film: string
  readonly award: string
  readonly body: string
  readonly year: number
  readonly outcome: (typeof AWARD_OUTCOMES)[number]
}

/** Every outcome of the canon that is of a film. */
export const resultsOf = (canon: Canon): CanonResult[] =>
  canon.draft.relations.flatMap(({ kind, from: film, to: id }) => {
    const award = kind === 'RECEIVED' ? canon.from(id, 'OF_AWARD')[0]?.to : undefined
    const body = award && canon.from(award, 'GIVEN_BY')[0]?.to
    const entity = canon.entity(id)
    if (!award || !body || !entity) return []
    const { year, outcome } = { year: stated(entity, 'year'), outcome: stated(entity, 'outcome') }
    return [{ id, film, award, body, year, outcome } as CanonResult]
  })

interface Matched {
  readonly theirs: RecordResult
  readonly film: DraftEntity
  readonly ours: CanonResult | undefined
}

/** Finds, for each outcome that a record has of a film of the canon, the one of the canon; none is taken twice. */
export function matchResults(canon: Canon, { results }: Reading, prizes: Prizes): Matched[] {
  const inCanon = groupBy(resultsOf(canon), ({ film, body, year }) => `${film} ${body} ${year}`)
  const taken = new Set<string>()
  return results.flatMap((theirs) => {
    const film = canon.identified(theirs.film)
    if (film?.kind !== 'FILM') return []
    const ours = (inCanon.get(`${film.id} ${theirs.body} ${theirs.year}`) ?? []).find(
      (one) => !taken.has(one.id) && maybeSamePrize(theirs, one, prizes) && isSameOutcome(theirs, one),
    )
    if (ours) taken.add(ours.id)
    return [{ theirs, film, ours }]
  })
}

/** A prize of a name that is not in the table may be any that nothing in the table is. */
function maybeSamePrize({ body, prize }: RecordResult, { award }: CanonResult, prizes: Prizes): boolean {
  const table = prizes[body] ?? {}
  const awards = table[prize]
  if (awards) return awards.some((id) => id === award)
  return !Object.values(table).some((ids) => ids.some((id) => id === award))
}

/** Where films compete for one prize, records call all that did not get it nominees. */
const isSameOutcome = ({ won }: RecordResult, { outcome }: CanonResult): boolean =>
  won ? outcome === 'WON' : outcome === 'NOMINATED' || outcome === 'IN_COMPETITION'
