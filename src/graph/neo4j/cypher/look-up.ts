import type { Kind } from '../../../model/entities.ts'
import { groupBy } from '../../../model/group-by.ts'
import { kindOfId } from '../../../model/ids.ts'
import { AUXILIARY, AUXILIARY_RELATIONS, ENTITY, FULL_TEXT, LABELS, labelFor } from '../names.ts'
import { naturalTerms, orderBy } from './order.ts'
import { type Cypher, Params } from './params.ts'
import { phrase } from './text.ts'

const { externalId } = AUXILIARY
const { identifies } = AUXILIARY_RELATIONS

/** Things by their own ids, each under the label that the kind of its id has. An id of no kind is none. */
export const entitiesQuery = (ids: readonly string[]): Cypher => {
  const params = new Params()
  const ofKinds = [...new Set(ids)].filter((id) => kindOfId(id) !== undefined)
  const byLabel = [...groupBy(ofKinds, labelOfId)].sort(([a], [b]) => (a < b ? -1 : 1))
  const branches = byLabel.map(([label, group]) =>
    [
      `UNWIND ${params.add(group)} AS id`,
      `MATCH (n:${label} {id: id})`,
      'RETURN id, n.hash AS hash, n.json AS record',
    ].join('\n'),
  )
  return { text: branches.join('\nUNION ALL\n'), params: params.values }
}

const labelOfId = (id: string) => {
  const kind = kindOfId(id)
  return labelFor(kind ? [kind] : [])
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
