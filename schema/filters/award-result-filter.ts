import type { Props } from '../../src/model/entities.ts'
import { ALL, allOf, type Filter, related } from '../../src/model/filter.ts'
import { AwardOutcome } from '../award-outcome.ts'
import { builder } from '../builder.ts'
import { oneOf, when } from './combine.ts'
import { EntityRef, type EntityRefInput, refFilter } from './entity-ref.ts'
import { type Given, given } from './given.ts'
import { type RangeInput, rangeFilter, YearRange } from './range.ts'

export interface AwardResultFilterInput {
  readonly body?: EntityRefInput | null | undefined
  readonly award?: EntityRefInput | null | undefined
  readonly outcome?: readonly Props<'AWARD_RESULT'>['outcome'][] | null | undefined
  readonly year?: RangeInput | null | undefined
  readonly recipient?: EntityRefInput | null | undefined
  readonly film?: EntityRefInput | null | undefined
}

export const AwardResultFilter = builder.inputRef<AwardResultFilterInput>('AwardResultFilter').implement({
  description: 'Outcomes of awards; all that is given holds of the same outcome.',
  fields: (t) => ({
    body: t.field({ type: EntityRef, description: 'The festival, academy or state that gives it.' }),
    award: t.field({ type: EntityRef, description: 'The prize.' }),
    outcome: t.field({ type: [AwardOutcome], description: 'Any of these outcomes.' }),
    year: t.field({ type: YearRange, description: 'Year of the festival or ceremony.' }),
    recipient: t.field({ type: EntityRef, description: 'A person who is named with it.' }),
    film: t.field({ type: EntityRef, description: 'The film that it is for.' }),
  }),
})

/** The filter that an input means; everything where nothing is given. */
export const awardResultFilter = (input: AwardResultFilterInput | null | undefined, path = 'filter'): Filter => {
  const fields = given(input)
  return fields ? awardResultTree(path, fields) : ALL
}

export const awardResultTree = (path: string, input: Given<AwardResultFilterInput>): Filter =>
  allOf([
    ...when(input.body, (ref) => related('OF_BODY', 'out', refFilter(`${path}.body`, ref))),
    ...when(input.award, (ref) => related('OF_AWARD', 'out', refFilter(`${path}.award`, ref))),
    ...when(input.outcome, (outcomes) => oneOf('outcome', outcomes)),
    ...when(input.year, (range) => rangeFilter(`${path}.year`, 'year', range)),
    ...when(input.recipient, (ref) => related('RECIPIENT', 'out', refFilter(`${path}.recipient`, ref))),
    ...when(input.film, (ref) => related('RECEIVED', 'in', refFilter(`${path}.film`, ref))),
  ])
