import type { GraphQLResolveInfo } from 'graphql'
import { findShape } from '../src/graph/order.ts'
import type { Context } from '../src/loaders/context.ts'
import type { Kind } from '../src/model/entities.ts'
import { ALL, type Filter, type OrderTerm } from '../src/model/filter.ts'
import { lazily } from '../src/model/lazily.ts'
import type { EntityRecord } from '../src/model/records.ts'
import { type Connection, connection } from './connection.ts'
import { countsToo, lookAhead } from './look-ahead.ts'
import { type PageArgs, pageOf, pageSize } from './page.ts'

/** A page of all things of a kind that a filter lets through, in order. */
export function find<K extends Kind>(
  { store, loaders, signal }: Context,
  info: GraphQLResolveInfo,
  kind: K,
  args: PageArgs,
  filter: Filter = ALL,
  order: readonly OrderTerm[] = [],
): Connection<EntityRecord<K>> {
  const shape = findShape(kind, order)
  const page = pageOf(args, shape)
  const counted = countsToo(info)
  const found = lazily(() => loaders.find(kind, filter, order, page, { following: lookAhead(info), counted }))
  return connection(
    found,
    shape,
    ({ node }) => ({ node: node as EntityRecord<K>, relations: [] }),
    async () => (counted ? (await found()).total : undefined) ?? store.count(kind, filter, { signal }),
  )
}

/** The cost of a list that starts a query: its page. */
export const pageCost = (args: PageArgs) => ({ field: 1, multiplier: pageSize(args) })
