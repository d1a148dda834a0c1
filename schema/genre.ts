import { englishName } from '../src/model/names/name.ts'
import { Entity, Node } from './entity.ts'
import { walk } from './neighbours.ts'
import { Films, Genre } from './nouns.ts'
import { relationList } from './relation-list.ts'

Genre.implement({
  description: 'A kind of film, such as comedy or war film.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    name: t.string({ description: 'In English.', resolve: ({ id, names }) => englishName(names)?.text ?? id }),
    films: relationList(t, Films, walk('HAS_GENRE', 'in'), 'Films of the genre.'),
  }),
})
