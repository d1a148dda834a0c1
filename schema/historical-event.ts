import { englishName } from '../src/model/names/name.ts'
import { Entity, Node } from './entity.ts'
import { walk } from './neighbours.ts'
import { Films, HistoricalEvent } from './nouns.ts'
import { PartialDate, partialDate } from './partial-date.ts'
import { relationList } from './relation-list.ts'

HistoricalEvent.implement({
  description: 'A war, battle, revolution or other event that films show.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    name: t.string({ description: 'In English.', resolve: ({ id, names }) => englishName(names)?.text ?? id }),
    from: t.field({
      type: PartialDate,
      nullable: true,
      description: 'When it began.',
      resolve: ({ props }) => partialDate(props.from),
    }),
    to: t.field({
      type: PartialDate,
      nullable: true,
      description: 'When it ended.',
      resolve: ({ props }) => partialDate(props.to),
    }),
    films: relationList(t, Films, walk('DEPICTS', 'in'), 'Films that show it.'),
  }),
})
