import { englishName } from '../src/model/names/name.ts'
import { outcomeArgs, resultsOf } from './award-result.ts'
import { builder } from './builder.ts'
import { Entity, Node } from './entity.ts'
import { YearRange } from './filters/range.ts'
import { costOf, requiredNeighbour, walk } from './neighbours.ts'
import { Award, AwardBody, AwardResults, Awards } from './nouns.ts'
import { pageArgs } from './page.ts'
import { relationList } from './relation-list.ts'

const resultArgs = builder.args((t) => ({
  years: t.field({ type: YearRange, description: 'Only festivals or ceremonies of these years.' }),
}))

const OF_AWARD = walk('OF_AWARD', 'in')
const OF_BODY = walk('OF_BODY', 'in')

Award.implement({
  description: 'A prize of an award body, such as the Palme d’Or of Cannes.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    name: t.string({ description: 'In English.', resolve: ({ id, names }) => englishName(names)?.text ?? id }),
    body: t.field({
      type: AwardBody,
      description: 'Who gives it.',
      complexity: 1,
      ...requiredNeighbour<'AWARD_BODY'>('GIVEN_BY'),
    }),
    results: t.field({
      type: AwardResults.Connection,
      args: { ...resultArgs, ...outcomeArgs, ...pageArgs },
      description: 'Who got it, and who did not.',
      complexity: costOf(OF_AWARD),
      ...resultsOf(OF_AWARD),
    }),
  }),
})

AwardBody.implement({
  description: 'A festival, an academy, a state that gives prizes.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    name: t.string({ description: 'In English.', resolve: ({ id, names }) => englishName(names)?.text ?? id }),
    awards: relationList(t, Awards, walk('GIVEN_BY', 'in'), 'The prizes that it gives.'),
    results: t.field({
      type: AwardResults.Connection,
      args: { ...resultArgs, ...outcomeArgs, ...pageArgs },
      description: 'The outcomes of all its prizes.',
      complexity: costOf(OF_BODY),
      ...resultsOf(OF_BODY),
    }),
  }),
})
