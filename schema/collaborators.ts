import { naturalShape } from '../src/graph/order.ts'
import { compareKeys } from '../src/graph/page.ts'
import { naturalKey } from '../src/graph/sort-key.ts'
import type { EntityRecord } from '../src/model/records.ts'
import { CREDITS, creditOf } from '../src/model/relations.ts'
import { type Collaborator, collaboratorsOf } from '../src/paths/collaborators.ts'
import { builder } from './builder.ts'
import { connectionOf, connectionOfList } from './connection.ts'
import { CreditRole } from './credit-role.ts'
import { expandWith } from './expand.ts'
import { Films, Person } from './nouns.ts'
import { pageArgs, pageOf, pageSize } from './page.ts'

const SHAPE = ['-films', 'name', 'id']
const DESCENDING = [true, false, false]

/** What reading the casts of all films of a person costs. */
const SEARCH_COST = 50

/** How many films two people usually have in common, at most. */
const USUAL_FILMS = 3

type PersonRecord = EntityRecord<'PERSON'>

interface Together {
  readonly films: Collaborator['films']
}

const Collaborators = connectionOf<PersonRecord, Together>('Collaborator', 'people of the same films', Person)

builder.objectFields(Collaborators.Edge, (t) => ({
  filmCount: t.int({ description: 'In how many films both are credited.', resolve: ({ films }) => films.length }),
  films: t.field({
    type: Films.Connection,
    args: pageArgs,
    description: 'The films in which both are credited, by year and title.',
    complexity: (args) => ({ field: 1, multiplier: Math.min(pageSize(args), USUAL_FILMS) }),
    resolve: ({ films }, args) => {
      const shape = naturalShape('FILM')
      const items = films
        .map(({ film, credits }) => ({ film, credits, key: naturalKey(film) }))
        .sort((a, b) => compareKeys(a.key, b.key))
      return connectionOfList<(typeof items)[number], EntityRecord<'FILM'>>(
        items,
        pageOf(args, shape),
        shape,
        ({ film, credits }) => ({
          node: film as EntityRecord<'FILM'>,
          relations: credits,
        }),
      )
    },
  }),
}))

builder.objectField(Person, 'collaborators', (t) =>
  t.field({
    type: Collaborators.Connection,
    args: { roles: t.arg({ type: [CreditRole], description: 'Only people in these roles.' }), ...pageArgs },
    description: 'People of the same films, most films together first.',
    complexity: (args) => ({ field: SEARCH_COST, multiplier: pageSize(args) }),
    resolve: async (person, { roles, ...args }, context) => {
      const page = pageOf(args, SHAPE)
      const found = await collaboratorsOf(person, roles ? roles.map(creditOf) : CREDITS, expandWith(context))
      const items = found.map((one) => ({
        ...one,
        key: [one.films.length, String(one.person.index.name ?? ''), one.person.id],
      }))
      return connectionOfList<(typeof items)[number], PersonRecord, Together>(
        items,
        page,
        SHAPE,
        (item) => ({ node: item.person as PersonRecord, relations: [], films: item.films }),
        DESCENDING,
      )
    },
  }),
)
