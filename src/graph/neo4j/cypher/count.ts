import type { Kind } from '../../../model/entities.ts'
import type { Filter } from '../../../model/filter.ts'
import { type Cypher, Params } from './params.ts'
import { matching } from './start.ts'

/** How many things of a kind a filter lets through. */
export function countQuery(kind: Kind, filter: Filter): Cypher {
  const params = new Params()
  return { text: `${matching(kind, filter, 'n', params)}\nRETURN count(n) AS count`, params: params.values }
}
