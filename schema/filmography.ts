import type { EntityRecord } from '../src/model/records.ts'
import { builder } from './builder.ts'
import { connectionOf } from './connection.ts'
import { charactersOf, roleOf } from './credit.ts'
import { CreditRole } from './credit-role.ts'
import { edgeSources } from './edge-sources.ts'
import { Film } from './nouns.ts'
import { Source } from './source.ts'

/** The films of a person: an edge a film, with all that the person did in it. */
export const Filmography = connectionOf<EntityRecord<'FILM'>>('Filmography', 'films of a person', Film)

builder.objectFields(Filmography.Edge, (t) => ({
  roles: t.field({
    type: [CreditRole],
    description: 'All that the person did in the film, in the order of roles.',
    resolve: ({ relations }) => relations.map(roleOf),
  }),
  characters: t.stringList({
    description: 'Whom the person played in it.',
    resolve: ({ relations }) => charactersOf(relations),
  }),
  sources: t.field({
    type: [Source],
    description: 'The sources of the credits.',
    resolve: (edge, _, context) => edgeSources(edge, context),
  }),
}))
