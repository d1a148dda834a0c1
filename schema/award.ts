import { englishName } from '../src/model/names/name.ts'
import { outcomeArgs, whereResult } from './award-result.ts'
import { builder } from './builder.ts'
import { Entity, Node } from './entity.ts'
import { YearRange } from './filters/range.ts'
import { BY_ID_ALONE } from './look-ahead.ts'
import { costOf, neighbours, requiredNeighbour, walk } from './neighbours.ts'
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
      resolve: (award, _, context) => requiredNeighbour<'AWARD_BODY'>(context, award, 'GIVEN_BY'),
    }),
    results: t.field({
      ...BY_ID_ALONE,
      type: AwardResults.Connection,
      args: { ...resultArgs, ...outcomeArgs, ...pageArgs },
      description: 'Who got it, and who did not.',
      complexity: costOf(OF_AWARD),
      resolve: (award, { years, outcome, ...args }, context) =>
        neighbours<'AWARD_RESULT'>(context, award, { ...OF_AWARD, where: whereResult({ years, outcome }) }, args),
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
      ...BY_ID_ALONE,
      type: AwardResults.Connection,
      args: { ...resultArgs, ...outcomeArgs, ...pageArgs },
      description: 'The outcomes of all its prizes.',
      complexity: costOf(OF_BODY),
      resolve: (body, { years, outcome, ...args }, context) =>
        neighbours<'AWARD_RESULT'>(context, body, { ...OF_BODY, where: whereResult({ years, outcome }) }, args),
    }),
  }),
})
