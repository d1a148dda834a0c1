import { englishName } from '../src/model/names/name.ts'
import { Entity, Node } from './entity.ts'
import { walk } from './neighbours.ts'
import { Films, Place } from './nouns.ts'
import { relationList } from './relation-list.ts'

Place.implement({
  description: 'A place where films are set.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    name: t.string({ description: 'In English.', resolve: ({ id, names }) => englishName(names)?.text ?? id }),
    films: relationList(t, Films, walk('SET_IN', 'in'), 'Films set there.'),
  }),
})
