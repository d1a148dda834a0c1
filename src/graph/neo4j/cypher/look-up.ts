import type { Kind } from '../../../model/entities.ts'
import { AUXILIARY, AUXILIARY_RELATIONS, ENTITY, FULL_TEXT, LABELS } from '../names.ts'
import { naturalTerms, orderBy } from './order.ts'
import { type Cypher, Params } from './params.ts'
import { phrase } from './text.ts'

const { externalId } = AUXILIARY
const { identifies } = AUXILIARY_RELATIONS

/** Things by their own ids, under the label that the kinds of the ids have. */
export const entitiesQuery = (idsByLabel: ReadonlyMap<string, readonly string[]>): Cypher => {
  const params = new Params()
  const branches = [...idsByLabel].map(([label, ids]) =>
    [`UNWIND ${params.add(ids)} AS id`, `MATCH (n:${label} {id: id})`, 'RETURN id, n.json AS record'].join('\n'),
  )
  return { text: branches.join('\nUNION ALL\n'), params: params.values }
}

/** Where things stand in the picture of the whole graph. */
export const positionsQuery = (ids: readonly string[]): Cypher => ({
  text: [
    'UNWIND $ids AS id',
    `MATCH (n:${ENTITY} {id: id})`,
    'WHERE n.x IS NOT NULL',
    'RETURN id, n.x AS x, n.y AS y',
  ].join('\n'),
  params: { ids },
})

/** The ids of what bears these external ids. */
export const externalIdsQuery = (keys: readonly string[]): Cypher => ({
  text: [
    'UNWIND $keys AS key',
    `MATCH (:${externalId} {id: key})-[:${identifies}]->(n:${ENTITY})`,
    'RETURN key, n.id AS id',
  ].join('\n'),
  params: { keys },
})

/** The ids of the things of one kind that bear a name with one of these keys, in the natural order of the kind. */
export function namedQuery(kind: Kind, keys: readonly string[]): Cypher {
  const params = new Params()
  const asked = params.add(keys.map((key) => ({ key, query: phrase(key) })))
  const text = [
    `UNWIND ${asked} AS asked`,
    `CALL db.index.fulltext.queryNodes('${FULL_TEXT.keys}', asked.query) YIELD node AS n`,
    `WITH asked.key AS key, n WHERE n:${LABELS[kind]} AND asked.key IN n.keys`,
    `WITH key, n ${orderBy(naturalTerms(kind, 'n'), 'start')}`,
    'RETURN key, collect(n.id) AS ids',
  ].join('\n')
  return { text, params: params.values }
}
