import { ADDRESSABLE_KINDS, ENTITIES, type Kind } from '../src/model/entities.ts'
import { AUTHORITIES, type ExternalId as ExternalIdShape, slugOfId } from '../src/model/ids.ts'
import { labelOf } from '../src/model/names/name.ts'
import type { EntityRecord } from '../src/model/records.ts'
import { builder } from './builder.ts'
import { describedEnum } from './enum.ts'
import { Source, sourcesOf } from './source.ts'
import { typeName } from './type-name.ts'

export const Language = describedEnum('Language', 'A language of labels and sentences.', {
  EN: 'English.',
  RU: 'Russian.',
})

export const EntityKind = describedEnum<Kind>(
  'EntityKind',
  'The kinds of things in the graph.',
  Object.fromEntries(ADDRESSABLE_KINDS.map((kind) => [kind, ENTITIES[kind].description])) as Record<Kind, string>,
)

export const languageArg = builder.args((t) => ({
  language: t.field({ type: Language, defaultValue: 'EN', description: 'In which language to show it.' }),
}))

const ExternalId = builder.objectRef<ExternalIdShape>('ExternalId').implement({
  description: 'What another authority calls the same thing.',
  fields: (t) => ({
    authority: t.exposeString('authority', { description: 'Whose identifier it is, such as wikidata or imdb.' }),
    value: t.exposeString('value', { description: 'The identifier, such as Q714524.' }),
    url: t.string({
      nullable: true,
      description: 'The page that it leads to.',
      resolve: ({ authority, value }) => AUTHORITIES[authority].url(value),
    }),
  }),
})

export const Node = builder.interfaceRef<EntityRecord>('Node').implement({
  description: 'Anything with an id.',
  resolveType: ({ kind }) => typeName(kind),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Readable and stable, such as film:letyat-zhuravli-1957.' }),
  }),
})

export const Entity = builder.interfaceRef<EntityRecord>('Entity').implement({
  description: 'Anything with a label and an address of its own.',
  interfaces: [Node],
  resolveType: ({ kind }) => typeName(kind),
  fields: (t) => ({
    kind: t.expose('kind', { type: EntityKind, description: 'What kind of thing it is.' }),
    label: t.string({
      args: languageArg,
      description: 'What to show: in the language asked, else the nearest there is.',
      resolve: (entity, { language }) => labelOf(entity, language ?? 'EN'),
    }),
    externalIds: t.expose('externalIds', { type: [ExternalId], description: 'What others call it.' }),
    sources: t.field({
      type: [Source],
      description: 'The sources of what is said of it.',
      resolve: ({ sources }, _, context) => sourcesOf(context, sources),
    }),
    degree: t.exposeInt('degree', { description: 'How many different things it is connected to.' }),
    permalink: t.string({
      description: 'The path of its own page; PUBLIC_URL goes before it.',
      resolve: ({ kind, id }) => `/${ENTITIES[kind].prefix}/${slugOfId(id)}`,
    }),
  }),
})

/** The type of the API for a kind of entity; its own file says what it has beside what all entities share. */
export const entityRef = <K extends Kind>(kind: K) => builder.objectRef<EntityRecord<K>>(typeName(kind))
