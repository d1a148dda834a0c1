import type { DatasetInfo } from '../src/graph/store.ts'
import { ADDRESSABLE_KINDS, type Kind } from '../src/model/entities.ts'
import { builder } from './builder.ts'
import { type CitationFormat as CitationFormatValue, cite } from './citation.ts'
import { EntityKind } from './entity.ts'
import { describedEnum } from './enum.ts'
import { Source } from './source.ts'

const KindCount = builder.objectRef<{ readonly kind: Kind; readonly count: number }>('KindCount').implement({
  description: 'How many things of a kind there are.',
  fields: (t) => ({
    kind: t.expose('kind', { type: EntityKind, description: 'The kind.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const CitationFormat = describedEnum<CitationFormatValue>('CitationFormat', 'How a citation is written.', {
  TEXT: 'A line to read.',
  BIBTEX: 'An entry for BibTeX.',
  CSL_JSON: 'An item of the Citation Style Language, JSON, as Zotero and others read it.',
})

const Dataset = builder.objectRef<DatasetInfo>('Dataset').implement({
  description: 'The data set that is being served.',
  fields: (t) => ({
    version: t.exposeString('version', { description: 'A hash of the content.' }),
    counts: t.field({
      type: [KindCount],
      description: 'How many things of each kind there are.',
      resolve: ({ counts }) => ADDRESSABLE_KINDS.map((kind) => ({ kind, count: counts[kind] ?? 0 })),
    }),
    sources: t.expose('sources', { type: [Source], description: 'Where its facts come from.' }),
    citation: t.string({
      args: { format: t.arg({ type: CitationFormat, defaultValue: 'TEXT', description: 'In which form.' }) },
      description: 'How to cite it.',
      resolve: ({ version }, { format }, { publicUrl }) => cite(version, publicUrl, format ?? 'TEXT'),
    }),
  }),
})

builder.queryField('dataset', (t) =>
  t.field({
    type: Dataset,
    description: 'The data set that is being served.',
    resolve: (_, __, { dataset }) => dataset,
  }),
)
