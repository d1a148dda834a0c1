import { englishName, originalName } from '../src/model/names/name.ts'
import { CREDITS, creditOf } from '../src/model/relations.ts'
import { outcomeArgs, resultsOf } from './award-result.ts'
import { CreditRole, type RolesArg } from './credit-role.ts'
import { Entity, Node } from './entity.ts'
import { Filmography } from './filmography.ts'
import { costOf, neighbours, walk } from './neighbours.ts'
import { AwardResults, Films, LiteraryWorks, Person } from './nouns.ts'
import { pageArgs } from './page.ts'
import { PartialDate, partialDate } from './partial-date.ts'
import { relationList } from './relation-list.ts'
import { Title } from './title.ts'

const FILMS = walk(CREDITS, 'out', { item: 'neighbour' })
const AWARD_RESULTS = walk('RECIPIENT', 'in')

Person.implement({
  description: 'Somebody who makes films, writes books, receives prizes or is shown on the screen.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    name: t.string({
      description: 'English where there is one, else romanised.',
      resolve: ({ id, names }) => englishName(names)?.text ?? id,
    }),
    originalName: t.string({
      nullable: true,
      description: 'In the person’s own language and script.',
      resolve: ({ names }) => originalName(names)?.text,
    }),
    names: t.field({ type: [Title], description: 'All the names.', resolve: ({ names }) => names }),
    born: t.field({
      type: PartialDate,
      nullable: true,
      description: 'Date of birth.',
      resolve: ({ props }) => partialDate(props.born),
    }),
    died: t.field({
      type: PartialDate,
      nullable: true,
      description: 'Date of death.',
      resolve: ({ props }) => partialDate(props.died),
    }),
    films: t.field({
      type: Filmography.Connection,
      args: {
        roles: t.arg({ type: [CreditRole], description: 'Only films with the person in these roles.' }),
        ...pageArgs,
      },
      description: 'One edge a film, with all that the person did in it.',
      complexity: costOf(FILMS),
      ...neighbours<'FILM', RolesArg>(({ roles }) => (roles ? { ...FILMS, relations: roles.map(creditOf) } : FILMS)),
    }),
    literaryWorks: relationList(t, LiteraryWorks, walk('AUTHORED', 'out'), 'The works that the person wrote.'),
    depictedIn: relationList(t, Films, walk('DEPICTS', 'in'), 'The films that show the person.'),
    awardResults: t.field({
      type: AwardResults.Connection,
      args: { ...outcomeArgs, ...pageArgs },
      description: 'The prizes that the person is named with, and how each ended.',
      complexity: costOf(AWARD_RESULTS),
      ...resultsOf(AWARD_RESULTS),
    }),
  }),
})
