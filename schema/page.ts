import type { InputShapeFromFields } from '@pothos/core'
import type { KeyShape } from '../src/graph/order.ts'
import { decodeCursor, type Page } from '../src/graph/page.ts'
import { builder } from './builder.ts'
import { badInput } from './errors.ts'

const DEFAULT_PAGE = 20
const MAX_PAGE = 100

/** The four arguments of a connection that gives so many items unless asked. */
export const pageArgsOf = (unlessAsked: number) =>
  builder.args((t) => ({
    first: t.int({ description: `How many from the start; ${unlessAsked} unless asked, at most ${MAX_PAGE}.` }),
    after: t.string({ description: 'Only what comes behind this cursor.' }),
    last: t.int({ description: `How many from the end, at most ${MAX_PAGE}.` }),
    before: t.string({ description: 'Only what comes before this cursor.' }),
  }))

/** The four arguments of almost every connection. */
export const pageArgs = pageArgsOf(DEFAULT_PAGE)

export type PageArgs = InputShapeFromFields<typeof pageArgs>

/** How many items a page will have at most, right or wrong; for reckoning the cost of a query. */
export const pageSize = ({ first, last }: PageArgs, unlessAsked = DEFAULT_PAGE): number =>
  Math.min(Math.max(first ?? last ?? unlessAsked, 0), MAX_PAGE)

/**
 * The page that the arguments of a connection ask for.
 * @throws BAD_USER_INPUT where they contradict each other or are out of bounds
 * @throws GraphError where a cursor is none, or belongs to another list
 */
export function pageOf({ first, last, after, before }: PageArgs, shape: KeyShape, unlessAsked = DEFAULT_PAGE): Page {
  if (first != null && last != null) throw badInput('Give either first or last, not both.')
  const take = first ?? last ?? unlessAsked
  if (take < 0 || take > MAX_PAGE)
    throw badInput(`A page has 0 to ${MAX_PAGE} items, but ${first != null ? 'first' : 'last'} is ${take}.`)
  const keyOf = (cursor: string) => decodeCursor(shape.join(), cursor, shape.length)
  return {
    take,
    from: last != null ? 'end' : 'start',
    ...(after != null ? { after: keyOf(after) } : {}),
    ...(before != null ? { before: keyOf(before) } : {}),
  }
}
