import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import { edgeShape, type KeyShape } from '../src/graph/order.ts'
import type { EdgeSelection, Following } from '../src/graph/store.ts'
import { usualNumber } from '../src/loaders/affordable.ts'
import type { Context } from '../src/loaders/context.ts'
import type { Direction } from '../src/model/edge.ts'
import type { Kind } from '../src/model/entities.ts'
import type { EdgeCondition } from '../src/model/filter.ts'
import type { EntityRecord } from '../src/model/records.ts'
import type { RelationName } from '../src/model/relations.ts'
import { connection } from './connection.ts'
import { callerError } from './errors.ts'
import { lookAhead, walked } from './look-ahead.ts'
import { type PageArgs, pageOf, pageSize } from './page.ts'

/** Which edges of a thing, without the thing. */
export type Selection = Omit<EdgeSelection, 'parents'>

interface Options {
  readonly where?: readonly EdgeCondition[]
  /** @default 'edge' */
  readonly item?: EdgeSelection['item']
}

/** Which edges a field walks. */
export function walk(
  relations: RelationName | readonly RelationName[],
  direction: Direction,
  options: Options = {},
): Selection {
  const { item = 'edge', where } = options
  const list = typeof relations === 'string' ? [relations] : relations
  return { relations: list, direction, item, ...(where ? { where } : {}) }
}

/**
 * How a field lists the neighbours of its parent. All that the fields of a level ask goes to the store in one call, and
 * what their things are asked next with it.
 * @typeParam K the kind of the neighbours, which the relation says
 * @typeParam More the arguments of the field beside those of the page
 * @param selectionOf which edges, for the arguments of the field
 */
export function neighbours<K extends Kind, More = object>(selectionOf: (args: PageArgs & More) => Selection) {
  return {
    ...walked((args: PageArgs & More) => pageRequest(selectionOf(args), args)),
    resolve: (parent: EntityRecord, args: PageArgs & More, context: Context, info: GraphQLResolveInfo) => {
      const { selection, request, shape } = prepared(info, () => pageRequest(selectionOf(args), args))
      return connection(
        () => context.loaders.neighbours.load({ parent: parent.id, selection: request }),
        shape,
        ({ node, edges }) => ({ node: node as EntityRecord<K>, relations: edges }),
        () => context.loaders.neighbourCount.load({ parent: parent.id, selection }),
      )
    },
  }
}

const pageRequest = (selection: Selection, args: PageArgs): Following => ({
  ...selection,
  page: pageOf(args, edgeShape(selection)),
})

interface Prepared {
  readonly selection: Selection
  readonly request: Following
  readonly shape: KeyShape
}

const preparedBefore = new WeakMap<readonly FieldNode[], Prepared>()

/** What is the same for all parents of a field. */
function prepared(info: GraphQLResolveInfo, requestOf: () => Following): Prepared {
  const known = preparedBefore.get(info.fieldNodes)
  if (known) return known
  const [own, following] = [requestOf(), lookAhead(info)]
  const request = following.length === 0 ? own : { ...own, following }
  const { page: _, ...selection } = own
  const made = { selection, request, shape: edgeShape(own) }
  preparedBefore.set(info.fieldNodes, made)
  return made
}

/** How a field shows the one neighbour that its parent has by a relation; undefined where there is none. */
export function neighbour<K extends Kind>(relation: RelationName, direction: Direction) {
  const only: Following = { ...walk(relation, direction), page: { take: 1, from: 'start' } }
  return {
    ...walked(() => only),
    resolve: async (parent: EntityRecord, _: object, context: Context, info: GraphQLResolveInfo) => {
      const { request } = prepared(info, () => only)
      const slice = await context.loaders.neighbours.load({ parent: parent.id, selection: request })
      return slice.items[0]?.node as EntityRecord<K> | undefined
    },
  }
}

/**
 * How a field shows the one neighbour that its parent must have by a relation: the build refuses a data set in which one
 * is missing. Where a store has lost it all the same, the field ends with STORE_UNAVAILABLE.
 */
export function requiredNeighbour<K extends Kind>(relation: RelationName) {
  const one = neighbour<K>(relation, 'out')
  return {
    ...one,
    resolve: async (...args: Parameters<typeof one.resolve>) => {
      const found = await one.resolve(...args)
      if (found) return found
      const [{ id }] = args
      throw callerError('STORE_UNAVAILABLE', `What ${id} belongs to (${relation}) could not be read; try again.`)
    },
  }
}

/** The cost of a connection: the smaller of its page and of what is usual for its relations. */
export const costOf =
  (selection: Selection) =>
  (args: PageArgs, { dataset }: Context) => ({
    field: 1,
    multiplier: usualNumber(selection, pageSize(args), dataset.fanOut),
  })
