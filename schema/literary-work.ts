import { englishName, originalName } from '../src/model/names/name.ts'
import { Entity, Node } from './entity.ts'
import { LiteraryForm } from './literary-form.ts'
import { walk } from './neighbours.ts'
import { Films, LiteraryWork, People } from './nouns.ts'
import { PartialDate, partialDate } from './partial-date.ts'
import { relationList } from './relation-list.ts'
import { Title } from './title.ts'

LiteraryWork.implement({
  description: 'A novel, play, poem or other work that films are based on.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    title: t.string({
      description: 'English where there is one, else romanised.',
      resolve: ({ id, names }) => englishName(names)?.text ?? id,
    }),
    originalTitle: t.string({
      nullable: true,
      description: 'In the language and script that it was written in.',
      resolve: ({ names }) => originalName(names)?.text,
    }),
    titles: t.field({ type: [Title], description: 'All its titles.', resolve: ({ names }) => names }),
    form: t.field({ type: LiteraryForm, description: 'Novel, play and so on.', resolve: ({ props }) => props.form }),
    published: t.field({
      type: PartialDate,
      nullable: true,
      description: 'First publication.',
      resolve: ({ props }) => partialDate(props.published),
    }),
    authors: relationList(t, People, walk('AUTHORED', 'in'), 'Who wrote it.'),
    adaptations: relationList(t, Films, walk('BASED_ON', 'in'), 'Films based on it.'),
  }),
})
