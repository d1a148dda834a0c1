import type { Kind } from '../../../model/entities.ts'
import type { Filter, OrderTerm } from '../../../model/filter.ts'
import type { Page } from '../../page.ts'
import type { AskFollowing } from '../../store.ts'
import { followingClauses } from './neighbours.ts'
import { between, foundTerms, orderBy } from './order.ts'
import { type Cypher, Params } from './params.ts'
import { matching } from './start.ts'
import { thing } from './thing.ts'

/**
 * Things of one kind, filtered and ordered; one more than the page takes, to tell whether there are more. Where the whole
 * list is counted, a row of its own has the number.
 */
export function findQuery(
  kind: Kind,
  filter: Filter,
  order: readonly OrderTerm[],
  page: Page,
  { following = [], counted = false }: Pick<AskFollowing, 'following' | 'counted'> = {},
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
    `RETURN ${thing('n')} AS thing, ${next.list} AS following${counted ? ', null AS total' : ''}`,
    ...(counted
      ? [
          'UNION ALL',
          matching(kind, filter, 'n', params),
          'WITH count(n) AS total',
          'RETURN null AS thing, [] AS following, total',
        ]
      : []),
  ].join('\n')
  return { text, params: params.values }
}
