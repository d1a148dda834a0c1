import { type RelationName, relationRow } from '../../../model/relations.ts'
import { labelFor } from '../names.ts'
import { type Cypher, Params } from './params.ts'
import { anyOf } from './text.ts'

/** All edges by these relations between one of some things and one of others. */
export function edgesBetweenQuery(
  ids: readonly string[],
  others: readonly string[],
  relations: readonly RelationName[],
): Cypher {
  const params = new Params()
  const label = labelFor(relations.flatMap((name) => [...relationRow(name).from, ...relationRow(name).to]))
  const text = [
    `MATCH (a:${label}) WHERE a.id IN ${params.add(ids)}`,
    `MATCH (a)-[r:${anyOf(relations)}]-(b) WHERE b.id IN ${params.add(others)}`,
    'WITH DISTINCT r',
    'RETURN type(r) AS kind, startNode(r).id AS from, endNode(r).id AS to, r.json AS json',
  ].join('\n')
  return { text, params: params.values }
}
