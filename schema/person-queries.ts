import type { OrderTerm } from '../src/model/filter.ts'
import { builder } from './builder.ts'
import { describedEnum } from './enum.ts'
import { PersonFilter, personFilter } from './filters/person-filter.ts'
import { find, pageCost } from './find.ts'
import { People } from './nouns.ts'
import { pageArgs } from './page.ts'

const ORDERS = {
  NAME_ASC: { key: 'name' },
  NAME_DESC: { key: 'name', descending: true },
  BORN_ASC: { key: 'bornDay' },
  BORN_DESC: { key: 'bornDay', descending: true },
  FILMS_DESC: { key: 'films', descending: true },
} as const satisfies Record<string, OrderTerm>

const PersonOrder = describedEnum<keyof typeof ORDERS>(
  'PersonOrder',
  'By what people are ordered; ties by id, what is missing last.',
  {
    NAME_ASC: 'By name, folded.',
    NAME_DESC: 'By name, folded, from the end of the alphabet.',
    BORN_ASC: 'By birth, earliest first.',
    BORN_DESC: 'By birth, latest first.',
    FILMS_DESC: 'Most films first.',
  },
)

builder.queryField('people', (t) =>
  t.field({
    type: People.Connection,
    args: {
      filter: t.arg({ type: PersonFilter, description: 'Which people; all of them unless given.' }),
      orderBy: t.arg({ type: [PersonOrder], description: 'In which order; by name unless given.' }),
      ...pageArgs,
    },
    description: 'People, filtered and ordered.',
    complexity: pageCost,
    resolve: (_, { filter, orderBy, ...args }, context, info) =>
      find(context, info, 'PERSON', args, personFilter(filter), orderBy?.map((order) => ORDERS[order]) ?? []),
  }),
)
