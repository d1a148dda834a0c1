import type { Context } from '../src/loaders/context.ts'
import type { Expand } from '../src/paths/expand.ts'

/** One step from things: all that a level of a query asks goes to the store in one call. */
export const expandWith =
  ({ loaders }: Context): Expand =>
  (ids, relations, limit) =>
    Promise.all(ids.map((parent) => loaders.expand.load({ parent, selection: { relations, limit } })))
