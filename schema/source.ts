import type { Context } from '../src/loaders/context.ts'
import type { SourceRecord } from '../src/model/records.ts'
import { builder } from './builder.ts'

export const Source = builder.objectRef<SourceRecord>('Source').implement({
  description: 'Where facts come from: the canon of kinograph itself, or a public record.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Short and stable, such as wikidata.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    url: t.exposeString('url', { nullable: true, description: 'Where it is found.' }),
    licence: t.exposeString('licence', { nullable: true, description: 'Under which terms its facts are used.' }),
    attribution: t.exposeString('attribution', { nullable: true, description: 'How it asks to be named.' }),
  }),
})

/** The sources that bear these ids, each once, in the order of the ids. */
export const sourcesOf = ({ sources }: Context, ids: readonly string[]): SourceRecord[] =>
  [...new Set(ids)].flatMap((id) => sources.get(id) ?? [])
