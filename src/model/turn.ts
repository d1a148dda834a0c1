import type { EntityRecord, RelationRecord } from './records.ts'

type Edge = Pick<RelationRecord, 'kind' | 'props'>

/** What a chain through an award loses in telling (bits): two prizes of other years, of another outcome, for a film and for a person. */
const OTHER_YEAR = 1.5
const OTHER_OUTCOME = 2
const PEOPLE = 8
const FILM_AND_PERSON = 20

/**
 * What a chain loses on its way through a thing, beside what its steps cost, in bits: of two laurels, that they have
 * little to do with each other. A film's prize and a person's is either one result told as two, or chance.
 */
export function turnBits(through: Pick<EntityRecord, 'kind'>, one: Edge, two: Edge): number {
  if (through.kind !== 'AWARD' || one.kind === 'GIVEN_BY' || two.kind === 'GIVEN_BY') return 0
  if (one.kind !== two.kind) return FILM_AND_PERSON
  const people = one.kind === 'HONOURED' ? PEOPLE : 0
  const years = one.props.year === two.props.year ? 0 : OTHER_YEAR
  return people + years + (one.props.outcome === two.props.outcome ? 0 : OTHER_OUTCOME)
}
