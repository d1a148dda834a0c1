import { labelOf } from '../src/model/names/name.ts'
import { type EntityRecord, isOfKind, type RelationRecord } from '../src/model/records.ts'
import { edgeLabel } from '../src/model/sentences/hop.ts'
import { roleInWords } from '../src/model/sentences/role.ts'
import type { Picture } from '../src/paths/picture.ts'
import { placeOf } from '../src/paths/place.ts'
import { builder } from './builder.ts'
import { Entity, EntityKind, languageArg } from './entity.ts'
import { walkedKind } from './hop.ts'
import { RelationKind } from './relation-kind.ts'
import { Source, sourcesOf } from './source.ts'

/** A picture, and where its page is. */
export interface PictureShape extends Picture {
  readonly permalink: string
}

interface EdgeShape {
  readonly edge: RelationRecord
  readonly rarity: number
  readonly target: EntityRecord
}

const GraphNode = builder.objectRef<EntityRecord>('GraphNode').implement({
  description: 'A thing in a picture, and where it stands.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the thing.' }),
    kind: t.expose('kind', { type: EntityKind, description: 'What kind of thing it is.' }),
    label: t.string({
      args: languageArg,
      description: 'What to write beside it.',
      resolve: (thing, { language }) => labelOf(thing, language ?? 'EN'),
    }),
    year: t.int({
      nullable: true,
      description: 'Of a film the year it was made; null for all else.',
      resolve: (thing) => (isOfKind(thing, 'FILM') ? thing.props.year : null),
    }),
    degree: t.exposeInt('degree', { description: 'How many things it is connected to in the whole graph.' }),
    x: t.float({
      description: 'Where it stands in the picture of the whole graph, from left to right.',
      resolve: async ({ id }, _, { loaders }) => ((await loaders.position.load(id)) ?? placeOf(id)).x,
    }),
    y: t.float({
      description: 'Where it stands in the picture of the whole graph, from top to bottom.',
      resolve: async ({ id }, _, { loaders }) => ((await loaders.position.load(id)) ?? placeOf(id)).y,
    }),
    entity: t.field({ type: Entity, description: 'The thing itself.', resolve: (thing) => thing }),
  }),
})

const GraphEdge = builder.objectRef<EdgeShape>('GraphEdge').implement({
  description: 'A relation between two things of a picture.',
  fields: (t) => ({
    id: t.id({
      description: 'As source|kind|target.',
      resolve: ({ edge }) => `${edge.from}|${edge.kind}|${edge.to}`,
    }),
    source: t.id({ description: 'Where the relation starts.', resolve: ({ edge }) => edge.from }),
    target: t.id({ description: 'Where it leads.', resolve: ({ edge }) => edge.to }),
    kind: t.field({
      type: RelationKind,
      description: 'Which relation it is.',
      resolve: ({ edge }) => walkedKind(edge.kind),
    }),
    label: t.string({
      args: languageArg,
      description: 'What to write beside it.',
      resolve: ({ edge, target }, { language }) => edgeLabel(edge, target, language ?? 'EN'),
    }),
    role: t.string({
      nullable: true,
      description: 'What the person was to the film, such as director or actor (Veronika), where it is a credit.',
      resolve: ({ edge }) => roleInWords(edge),
    }),
    rarity: t.exposeFloat('rarity', { description: 'Information content, in bits: how thick to draw it.' }),
    sources: t.field({
      type: [Source],
      description: 'The sources of the relation.',
      resolve: ({ edge }, _, context) => sourcesOf(context, edge.sources),
    }),
  }),
})

export const Graph = builder.objectRef<PictureShape>('Graph').implement({
  description: 'Things and the relations between them, to be drawn.',
  fields: (t) => ({
    nodes: t.expose('nodes', {
      type: [GraphNode],
      description: 'The things, the most telling first.',
      complexity: { field: 0, multiplier: 1 },
    }),
    edges: t.field({
      type: [GraphEdge],
      description: 'Every relation between them.',
      complexity: { field: 0, multiplier: 2 },
      resolve: ({ nodes, edges }) => {
        const byId = new Map(nodes.map((node) => [node.id, node]))
        return edges.flatMap(({ edge, rarity }) => {
          const target = byId.get(edge.to)
          return target ? [{ edge, rarity, target }] : []
        })
      },
    }),
    truncated: t.boolean({
      description: 'More would fit the question than the limit lets through.',
      resolve: ({ nodes, totalNodes }) => totalNodes > nodes.length,
    }),
    totalNodes: t.exposeInt('totalNodes', { description: 'How many things would fit the question.' }),
    permalink: t.exposeString('permalink', {
      description: 'The path of the page of this picture; PUBLIC_URL goes before it.',
    }),
  }),
})
