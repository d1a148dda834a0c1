import { edgeShape } from '../src/graph/order.ts'
import type { EdgeSelection } from '../src/graph/store.ts'
import type { Context } from '../src/loaders/context.ts'
import type { Direction } from '../src/model/edge.ts'
import type { Kind } from '../src/model/entities.ts'
import type { EdgeCondition } from '../src/model/filter.ts'
import type { EntityRecord } from '../src/model/records.ts'
import { countKey, type RelationName } from '../src/model/relations.ts'
import { type Connection, connection } from './connection.ts'
import { callerError } from './errors.ts'
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
 * A page of the neighbours of a thing. All that the fields of one level ask goes to the store in one call.
 * The kind of the neighbours is said by the relation, and so by the caller.
 */
export function neighbours<K extends Kind>(
  context: Context,
  parent: EntityRecord,
  selection: Selection,
  args: PageArgs,
): Connection<EntityRecord<K>> {
  const shape = edgeShape(selection)
  const page = pageOf(args, shape)
  return connection(
    () => context.loaders.neighbours.load({ parent: parent.id, selection: { ...selection, page } }),
    shape,
    ({ node, edges }) => ({ node: node as EntityRecord<K>, relations: edges }),
    () => context.loaders.neighbourCount.load({ parent: parent.id, selection }),
  )
}

/** The one neighbour that a thing has by a relation; undefined where there is none. */
export async function neighbour<K extends Kind>(
  context: Context,
  parent: EntityRecord,
  relation: RelationName,
  direction: Direction,
): Promise<EntityRecord<K> | undefined> {
  const selection = { ...walk(relation, direction), page: { take: 1, from: 'start' } as const }
  const slice = await context.loaders.neighbours.load({ parent: parent.id, selection })
  return slice.items[0]?.node as EntityRecord<K> | undefined
}

/**
 * The one neighbour that a thing must have by a relation: the build refuses a data set in which one is missing.
 * @throws STORE_UNAVAILABLE where a store has lost it all the same
 */
export async function requiredNeighbour<K extends Kind>(
  context: Context,
  parent: EntityRecord,
  relation: RelationName,
): Promise<EntityRecord<K>> {
  const found = await neighbour<K>(context, parent, relation, 'out')
  if (found) return found
  throw callerError('STORE_UNAVAILABLE', `What ${parent.id} belongs to (${relation}) could not be read; try again.`)
}

/** The cost of a connection: the smaller of its page and of what is usual for its relations. */
export const costOf =
  ({ relations, direction }: Selection) =>
  (args: PageArgs, { dataset }: Context) => {
    const usual = relations.map((relation) => dataset.fanOut[countKey(relation, direction)] ?? 0)
    const number = usual.reduce((sum, one) => sum + one, 0)
    return { field: 1, multiplier: Math.min(pageSize(args), Math.max(number, 1)) }
  }
