import { englishName } from '../src/model/names/name.ts'
import { Entity, Node } from './entity.ts'
import { walk } from './neighbours.ts'
import { Films, Republic } from './nouns.ts'
import { relationList } from './relation-list.ts'

Republic.implement({
  description: 'A republic of the Soviet Union.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    name: t.string({ description: 'In English.', resolve: ({ id, names }) => englishName(names)?.text ?? id }),
    films: relationList(t, Films, walk('MADE_IN', 'in'), 'Films made in it.'),
  }),
})
