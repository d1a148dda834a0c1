import { builder } from './builder.ts'
import { Node } from './entity.ts'
import { badInput } from './errors.ts'

/** The most things that are fetched at once by their ids. */
const MAX_IDS = 1000

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    args: { id: t.arg.id({ required: true, description: 'Its id; wikidata:Q… and imdb:… serve too.' }) },
    description: 'Any addressable thing by id.',
    complexity: 1,
    resolve: (_, { id }, { loaders }) => loaders.entity.load(String(id)),
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    args: { ids: t.arg.idList({ required: true, description: `Their ids, at most ${MAX_IDS}.` }) },
    description: 'Several at once: in the order asked, null where unknown.',
    complexity: ({ ids }) => ({ field: ids.length, multiplier: ids.length }),
    resolve: (_, { ids }, { loaders }) => {
      if (ids.length > MAX_IDS) throw badInput(`At most ${MAX_IDS} ids at once, but ${ids.length} were given.`)
      return Promise.all(ids.map((id) => loaders.entity.load(String(id))))
    },
  }),
}))
