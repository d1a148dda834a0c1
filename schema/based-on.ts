import type { EntityRecord } from '../src/model/records.ts'
import { builder } from './builder.ts'
import { connectionOf } from './connection.ts'
import { textIn } from './credit.ts'
import { edgeSources } from './edge-sources.ts'
import { LiteraryWork } from './nouns.ts'
import { Source } from './source.ts'

/** The literary works that a film is based on. */
export const BasedOn = connectionOf<EntityRecord<'LITERARY_WORK'>>(
  'BasedOn',
  'works that a film is based on',
  LiteraryWork,
)

builder.objectFields(BasedOn.Edge, (t) => ({
  note: t.string({
    nullable: true,
    description: 'Loosely, one chapter, motifs of…',
    resolve: ({ relations }) => textIn(relations[0]?.props.note),
  }),
  sources: t.field({
    type: [Source],
    description: 'The sources of the relation.',
    resolve: (edge, _, context) => edgeSources(edge, context),
  }),
}))
