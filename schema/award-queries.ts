import type { OrderTerm } from '../src/model/filter.ts'
import { builder } from './builder.ts'
import { describedEnum } from './enum.ts'
import { AwardResultFilter, awardResultFilter } from './filters/award-result-filter.ts'
import { find, pageCost } from './find.ts'
import { AwardResults } from './nouns.ts'
import { pageArgs } from './page.ts'

const ORDERS = {
  YEAR_ASC: { key: 'year' },
  YEAR_DESC: { key: 'year', descending: true },
} as const satisfies Record<string, OrderTerm>

const AwardResultOrder = describedEnum<keyof typeof ORDERS>(
  'AwardResultOrder',
  'By what award results are ordered; ties by id.',
  {
    YEAR_ASC: 'By year, earliest first.',
    YEAR_DESC: 'By year, latest first.',
  },
)

builder.queryField('awardResults', (t) =>
  t.field({
    type: AwardResults.Connection,
    args: {
      filter: t.arg({ type: AwardResultFilter, description: 'Which outcomes; all of them unless given.' }),
      orderBy: t.arg({ type: [AwardResultOrder], description: 'In which order; by year, body, award unless given.' }),
      ...pageArgs,
    },
    description: 'Outcomes of awards, filtered and ordered.',
    complexity: pageCost,
    resolve: (_, { filter, orderBy, ...args }, context, info) =>
      find(
        context,
        info,
        'AWARD_RESULT',
        args,
        awardResultFilter(filter),
        orderBy?.map((order) => ORDERS[order]) ?? [],
      ),
  }),
)
