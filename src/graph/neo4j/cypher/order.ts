import { ENTITIES, isOrderable, type Kind } from '../../../model/entities.ts'
import type { OrderTerm } from '../../../model/filter.ts'
import type { Page, SortKey } from '../../page.ts'
import { indexProperty } from '../names.ts'
import type { Params } from './params.ts'

/**
 * One value by which a list is ordered. Without an expression nothing in the list has it; a constant is the same for
 * all of the list: neither decides the order, but the keys of cursors have a place for both.
 */
export interface Term {
  readonly expression: string | undefined
  readonly descending: boolean
  readonly constant?: boolean
}

export const ascending = (expression: string): Term => ({ expression, descending: false })

/** The natural order of things of these kinds, the id last; `n` is what they are called in the text. */
export const naturalTerms = (kind: Kind, n: string): Term[] =>
  [...ENTITIES[kind].order.map((key) => `${n}.${indexProperty(key)}`), `${n}.id`].map(ascending)

/** The order of a list of one kind under these terms, the id last. */
export function foundTerms(kind: Kind, order: readonly OrderTerm[], n: string): Term[] {
  if (order.length === 0) return naturalTerms(kind, n)
  const terms = order.map(({ key, descending = false }) => ({
    expression: isOrderable(kind, key) ? `${n}.${indexProperty(key)}` : undefined,
    descending,
  }))
  return [...terms, ascending(`${n}.id`)]
}

/** `ORDER BY`: from the start of the list, or from its end. What is missing comes last both ways. */
export function orderBy(terms: readonly Term[], from: Page['from']): string {
  const parts = terms.flatMap(({ expression, descending, constant = false }) => {
    if (expression === undefined || constant) return []
    if (from === 'start') return descending ? [`${expression} IS NULL, ${expression} DESC`] : [expression]
    return descending ? [`${expression} IS NULL DESC, ${expression}`] : [`${expression} DESC`]
  })
  return `ORDER BY ${parts.join(', ')}`
}

/** The conditions that hold strictly between the two ends of a page. */
export function between(terms: readonly Term[], { after, before }: Page, params: Params): string[] {
  return [
    ...(after ? [beyond(terms, after, 'after', params)] : []),
    ...(before ? [beyond(terms, before, 'before', params)] : []),
  ]
}

/** Compares value by value: the first that differs decides. */
function beyond(terms: readonly Term[], key: SortKey, side: 'after' | 'before', params: Params): string {
  const parts = terms.flatMap(({ expression, descending }, i) =>
    expression === undefined ? [] : [{ expression, descending, value: params.add(key[i] ?? null) }],
  )
  return parts.reduceRight((rest, { expression, descending, value }) => {
    const passes = strictly(expression, value, descending, side)
    return rest === '' ? passes : `(${passes} OR (${same(expression, value)} AND ${rest}))`
  }, '')
}

function strictly(expression: string, value: string, descending: boolean, side: 'after' | 'before'): string {
  const sign = (side === 'after') === descending ? '<' : '>'
  const missing =
    side === 'after'
      ? `${expression} IS NULL AND ${value} IS NOT NULL`
      : `${expression} IS NOT NULL AND ${value} IS NULL`
  return `coalesce(${expression} ${sign} ${value}, ${missing})`
}

const same = (expression: string, value: string) =>
  `coalesce(${expression} = ${value}, ${expression} IS NULL AND ${value} IS NULL)`
