import { ENTITIES, indexValues, type Props, type Surroundings } from '../../src/model/entities.ts'
import { groupBy } from '../../src/model/group-by.ts'
import { fold } from '../../src/model/names/fold.ts'
import { matchKeys, nameWords } from '../../src/model/names/match-key.ts'
import { labelOf } from '../../src/model/names/name.ts'
import type { EntityRecord, StoredEntity } from '../../src/model/records.ts'
import { CREDITS, countKey, type RelationName, relationRow } from '../../src/model/relations.ts'
import type { DraftEntity, DraftRelation } from '../draft.ts'
import { contextWords } from './context.ts'

/** Everything that stores look up, filter and sort by, computed once for each entity. */
export function entityRecords(entities: readonly DraftEntity[], relations: readonly DraftRelation[]): StoredEntity[] {
  const out = groupBy(relations, (edge) => edge.from)
  const into = groupBy(relations, (edge) => edge.to)
  const edgesOf = (id: string): Edges => ({ out: out.get(id) ?? [], in: into.get(id) ?? [] })
  const folded = new Map(entities.map((entity) => [entity.id, fold(label(entity))]))
  const contextOf = contextWords(entities, edgesOf)
  return entities.map((entity) => ({ ...recordOf(entity, edgesOf(entity.id), folded), context: contextOf(entity) }))
}

interface Edges {
  readonly out: readonly DraftRelation[]
  readonly in: readonly DraftRelation[]
}

const label = (entity: DraftEntity) => labelOf({ id: entity.id, names: entity.names.map((n) => n.value) }, 'EN')

function recordOf(
  entity: DraftEntity,
  edges: Edges,
  folded: ReadonlyMap<string, string>,
): Omit<StoredEntity, 'context'> {
  const { id, kind } = entity
  const names = entity.names.map((n) => n.value)
  const props = propsOf(entity) as Props<typeof kind>
  const sources = sourcesOf(entity, edges)
  const around = surroundings(id, edges, sources, folded)
  return {
    id,
    kind,
    names,
    props,
    externalIds: entity.externalIds.map((e) => e.value),
    sources,
    degree: around.degree,
    index: indexValues(kind, props, around),
    counts: countsOf(edges),
    texts: unique(names.map((n) => fold(n.text))),
    keys: unique(names.flatMap((n) => matchKeys(n.text, n.language))),
    words: names.map((n) => nameWords(n.text, n.language)),
  }
}

/** The checked values of its properties. */
export const propsOf = ({ kind, props }: Pick<DraftEntity, 'kind' | 'props'>): EntityRecord['props'] =>
  ENTITIES[kind].props.parse(valuesOf(props))

const valuesOf = (props: DraftEntity['props']) =>
  Object.fromEntries(Object.entries(props).map(([key, fact]) => [key, fact.value]))

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]

function surroundings(
  id: string,
  edges: Edges,
  sources: readonly string[],
  folded: ReadonlyMap<string, string>,
): Surroundings {
  const walked = [...edges.out, ...edges.in].filter((edge) => relationRow(edge.kind).walk !== 'never')
  const other = (edge: DraftRelation) => (edge.from === id ? edge.to : edge.from)
  const credits: readonly RelationName[] = CREDITS
  return {
    folded: folded.get(id) ?? '',
    degree: new Set(walked.map(other)).size,
    sources,
    filmsCredited: new Set(edges.out.filter((edge) => credits.includes(edge.kind)).map((edge) => edge.to)).size,
    along: (relation, direction) =>
      edges[direction]
        .filter((edge) => edge.kind === relation)
        .map((edge) => ({ props: edge.props, folded: folded.get(other(edge)) ?? '' })),
  }
}

/** The sources of all that an entity's own entry states: its properties, names, ids, and the relations claimed of it. */
function sourcesOf(entity: DraftEntity, edges: Edges): string[] {
  const stated = [
    ...edges.out.filter((edge) => relationRow(edge.kind).claim?.subject === 'from'),
    ...edges.in.filter((edge) => relationRow(edge.kind).claim?.subject === 'to'),
  ]
  const facts = [...entity.names, ...Object.values(entity.props), ...entity.externalIds, ...stated]
  return unique(facts.flatMap((fact) => fact.sources)).sort()
}

function countsOf(edges: Edges): Record<string, number> {
  const keys = [
    ...edges.out.map((edge) => countKey(edge.kind, 'out')),
    ...edges.in.map((edge) => countKey(edge.kind, 'in')),
  ]
  const counts = [...groupBy(keys, (key) => key)].map(([key, same]): [string, number] => [key, same.length])
  return Object.fromEntries(counts.sort(([a], [b]) => (a < b ? -1 : 1)))
}
