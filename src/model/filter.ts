import type { Direction } from './edge.ts'
import type { Kind } from './entities.ts'
import type { RelationName } from './relations.ts'

/**
 * A filter is one immutable tree. Stores compile it; nothing in it says how. The kind of thing it is put to is said by
 * the question that carries it.
 */
export type Filter =
  | { readonly kind: 'all' }
  | { readonly kind: 'none' }
  | { readonly kind: 'and'; readonly of: readonly Filter[] }
  | { readonly kind: 'or'; readonly of: readonly Filter[] }
  | { readonly kind: 'not'; readonly of: Filter }
  /** Any of these ids; retired and external ids are followed. */
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  /** An indexed number between two bounds, both inclusive. */
  | { readonly kind: 'range'; readonly key: string; readonly from?: number; readonly to?: number }
  /** An indexed value is any of these; of a list, any of its values is. */
  | { readonly kind: 'oneOf'; readonly key: string; readonly values: readonly (string | boolean)[] }
  /** Any name, folded, compares so with a folded text. */
  | { readonly kind: 'text'; readonly compare: TextComparison; readonly text: string }
  /** Every one of these keys of words stands in one of the names. */
  | { readonly kind: 'named'; readonly words: readonly string[] }
  /** Some neighbour by any of these relations satisfies the filter. */
  | RelatedFilter

export type TextComparison = 'equals' | 'contains' | 'startsWith'

export interface RelatedFilter {
  readonly kind: 'related'
  readonly relations: readonly RelationName[]
  readonly direction: Direction
  readonly filter: Filter
}

/** A condition on an edge: one of its properties is any of these values, or a number between two bounds. */
export type EdgeCondition =
  | { readonly kind: 'oneOf'; readonly key: string; readonly values: readonly string[] }
  | { readonly kind: 'range'; readonly key: string; readonly from?: number; readonly to?: number }
  /** The neighbour is of this kind. */
  | { readonly kind: 'neighbourKind'; readonly of: Kind }

export const ALL: Filter = { kind: 'all' }

/** All of these hold; the simplest tree that says so. */
export function allOf(filters: readonly Filter[]): Filter {
  const of = filters.filter((filter) => filter.kind !== 'all')
  return of.length === 1 && of[0] ? of[0] : of.length === 0 ? ALL : { kind: 'and', of }
}

/** Some neighbour satisfies the filter. */
export const related = (
  relations: RelationName | readonly RelationName[],
  direction: Direction,
  filter: Filter = ALL,
): RelatedFilter => ({
  kind: 'related',
  relations: typeof relations === 'string' ? [relations] : relations,
  direction,
  filter,
})

/** By what a list is ordered: an indexed value, ascending or descending. Missing values come last both ways. */
export interface OrderTerm {
  readonly key: string
  readonly descending?: boolean
}
