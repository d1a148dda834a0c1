import type { Context } from '../src/loaders/context.ts'
import type { EntityRecord } from '../src/model/records.ts'
import { builder } from './builder.ts'
import type { Edge } from './connection.ts'
import { Films, Genres, HistoricalEvents, LiteraryWorks, People, Places, Republics, Studios, Themes } from './nouns.ts'
import { Source, sourcesOf } from './source.ts'

/** The sources of the relation; in a list that no relation led to, those of the thing itself. */
export const edgeSources = ({ relations, node }: Edge<EntityRecord>, context: Context) =>
  sourcesOf(context, relations.length > 0 ? relations.flatMap((relation) => relation.sources) : node.sources)

for (const { Edge } of [Films, People, LiteraryWorks, Themes, Studios, Genres, Republics, Places, HistoricalEvents])
  builder.objectField(Edge as typeof Films.Edge, 'sources', (t) =>
    t.field({
      type: [Source],
      description: 'The sources of the relation, or of the thing itself where no relation led to it.',
      resolve: (edge, _, context) => edgeSources(edge, context),
    }),
  )
