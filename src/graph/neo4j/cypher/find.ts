import type { Kind } from '../../../model/entities.ts'
import type { Filter, OrderTerm } from '../../../model/filter.ts'
import type { Page } from '../../page.ts'
import type { Following } from '../../store.ts'
import { followingClauses } from './neighbours.ts'
import { between, foundTerms, orderBy } from './order.ts'
import { type Cypher, Params } from './params.ts'
import { matching } from './start.ts'
import { thing } from './thing.ts'

/** Things of one kind, filtered and ordered; one more than the page takes, to tell whether there are more. */
export function findQuery(
  kind: Kind,
  filter: Filter,
  order: readonly OrderTerm[],
  page: Page,
  following: readonly Following[] = [],
): Cypher {
  const params = new Params()
  const terms = foundTerms(kind, order, 'n')
  const clauses = matching(kind, filter, 'n', params)
  const where = between(terms, page, params)
  const next = followingClauses(following, 'n', 1, params)
  const text = [
    clauses,
    `WITH n${where.length === 0 ? '' : ` WHERE ${where.join(' AND ')}`}`,
    `${where.length === 0 ? '' : 'WITH n '}${orderBy(terms, page.from)} LIMIT ${params.integer(page.take + 1)}`,
    ...next.clauses,
    `RETURN ${thing('n')} AS thing${following.length === 0 ? '' : `, ${next.list} AS following`}`,
  ].join('\n')
  return { text, params: params.values }
}
