import { englishName } from '../src/model/names/name.ts'
import { Entity, Node } from './entity.ts'
import { walk } from './neighbours.ts'
import { Films, Republics, Studio } from './nouns.ts'
import { relationList } from './relation-list.ts'

Studio.implement({
  description: 'A film studio or other maker of films.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    name: t.string({ description: 'In English.', resolve: ({ id, names }) => englishName(names)?.text ?? id }),
    republics: relationList(t, Republics, walk('LOCATED_IN', 'out'), 'The republics that it belonged to.'),
    films: relationList(t, Films, walk('PRODUCED_BY', 'in'), 'Films made there.'),
  }),
})
