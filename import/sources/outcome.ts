import type { AWARD_OUTCOMES } from '../../src/model/entities.ts'
import type { DraftEntity, DraftRelation } from '../draft.ts'
import type { SourceScope } from './scope.ts'

/** One outcome of a prize, as a source tells it. */
export interface Outcome {
  /** What tells it from other outcomes of the source. */
  readonly name: string
  /** English names, by which the body and the prize are recognised. */
  readonly body: string
  readonly award: string
  /** Of the festival or ceremony. */
  readonly year: number
  readonly outcome: (typeof AWARD_OUTCOMES)[number]
  /** Keys of the film and the people; for a life's work there is no film. */
  readonly film?: string | undefined
  readonly people?: readonly string[]
  readonly note?: string | undefined
}

interface OutcomePiece {
  readonly entities: readonly DraftEntity[]
  readonly relations: readonly DraftRelation[]
}

/** The prize, its body, and what came of it. */
export function outcomePiece(
  scope: SourceScope,
  { name, body, award, year, outcome, film, people = [], note }: Outcome,
): OutcomePiece {
  const bodyKey = scope.key('body', body)
  const awardKey = scope.key('award', `${body}, ${award}`)
  const result = scope.key('outcome', name)
  const props = { year, outcome }
  return {
    entities: [
      scope.entity(bodyKey, 'AWARD_BODY', { names: [scope.name(body, 'ENGLISH', 'en')] }),
      scope.entity(awardKey, 'AWARD', { names: [scope.name(award, 'ENGLISH', 'en')] }),
      scope.entity(result, 'AWARD_RESULT', { props: { ...props, note } }),
    ],
    relations: [
      scope.edge(awardKey, 'GIVEN_BY', bodyKey),
      scope.edge(result, 'OF_AWARD', awardKey, props),
      ...(film === undefined ? [] : [scope.edge(film, 'RECEIVED', result, props)]),
      ...people.map((person) => scope.edge(result, 'RECIPIENT', person, props)),
    ],
  }
}
