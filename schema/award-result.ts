import type { Props } from '../src/model/entities.ts'
import type { EdgeCondition } from '../src/model/filter.ts'
import { AwardOutcome } from './award-outcome.ts'
import { builder } from './builder.ts'
import { Node } from './entity.ts'
import { given } from './filters/given.ts'
import { bounds, type RangeInput } from './filters/range.ts'
import { neighbour, neighbours, requiredNeighbour, type Selection, walk } from './neighbours.ts'
import { Award, AwardResult, Film, People } from './nouns.ts'
import { relationList } from './relation-list.ts'
import { Source, sourcesOf } from './source.ts'

type Outcome = Props<'AWARD_RESULT'>['outcome']

/** Narrows results to some outcomes. */
export const outcomeArgs = builder.args((t) => ({
  outcome: t.field({ type: [AwardOutcome], description: 'Only these outcomes.' }),
}))

interface ResultArgs {
  readonly outcome?: readonly Outcome[] | null | undefined
  readonly years?: RangeInput | null | undefined
}

/** A list of results, narrowed by its arguments. */
export const resultsOf = (selection: Selection) =>
  neighbours<'AWARD_RESULT', ResultArgs>((args) => ({ ...selection, where: whereResult(args) }))

/** The conditions that arguments put on the edge to a result. */
function whereResult({ outcome, years }: ResultArgs): EdgeCondition[] {
  const range = given(years)
  return [
    ...(outcome ? [{ kind: 'oneOf', key: 'outcome', values: outcome } as const] : []),
    ...(range ? [{ kind: 'range', key: 'year', ...bounds('years', range) } as const] : []),
  ]
}

AwardResult.implement({
  description: 'One outcome: this prize, this year, this film, these people.',
  interfaces: [Node],
  fields: (t) => ({
    award: t.field({
      type: Award,
      description: 'The prize.',
      complexity: 1,
      ...requiredNeighbour<'AWARD'>('OF_AWARD'),
    }),
    film: t.field({
      type: Film,
      nullable: true,
      description: 'None for a prize given for a life’s work.',
      complexity: 1,
      ...neighbour<'FILM'>('RECEIVED', 'in'),
    }),
    recipients: relationList(t, People, walk('RECIPIENT', 'out'), 'The people who are named with it.'),
    year: t.int({ description: 'Of the festival or ceremony.', resolve: ({ props }) => props.year }),
    outcome: t.field({ type: AwardOutcome, description: 'How it ended.', resolve: ({ props }) => props.outcome }),
    note: t.string({
      nullable: true,
      description: 'What else is to be said of it.',
      resolve: ({ props }) => props.note,
    }),
    sources: t.field({
      type: [Source],
      description: 'Who states it.',
      resolve: ({ sources }, _, context) => sourcesOf(context, sources),
    }),
  }),
})
