import type { EntityRecord } from '../src/model/records.ts'
import { builder } from './builder.ts'
import { connectionOf } from './connection.ts'
import { textIn } from './credit.ts'
import { edgeSources } from './edge-sources.ts'
import { Theme } from './nouns.ts'
import { Source } from './source.ts'

/** The themes of a film. */
export const FilmThemes = connectionOf<EntityRecord<'THEME'>>('FilmTheme', 'themes of a film', Theme)

builder.objectFields(FilmThemes.Edge, (t) => ({
  evidence: t.string({
    nullable: true,
    description: 'Why the film carries the theme.',
    resolve: ({ relations }) => textIn(relations[0]?.props.evidence),
  }),
  sources: t.field({
    type: [Source],
    description: 'The sources of the relation.',
    resolve: (edge, _, context) => edgeSources(edge, context),
  }),
}))
