import { allOf, type Filter } from '../../src/model/filter.ts'

/** An input whose fields are joined by AND, and which may combine others of its kind. */
export interface Combined<Input> {
  readonly and?: readonly Input[]
  readonly or?: readonly Input[]
  readonly not?: Input
}

/** Joins what the fields of an input say with what it combines. An empty `or` matches nothing, an empty `and` everything. */
export function combine<Input>(
  input: Combined<Input>,
  own: readonly Filter[],
  filterOf: (input: Input) => Filter,
): Filter {
  return allOf([
    ...own,
    ...(input.and ?? []).map(filterOf),
    ...(input.or ? [{ kind: 'or', of: input.or.map(filterOf) } as const] : []),
    ...(input.not ? [{ kind: 'not', of: filterOf(input.not) } as const] : []),
  ])
}

/** The filter of one field, where it was given. */
export const when = <Value>(value: Value | undefined, filterOf: (value: Value) => Filter): Filter[] =>
  value === undefined ? [] : [filterOf(value)]

/** An indexed value is any of these. */
export const oneOf = (key: string, values: readonly (string | boolean)[]): Filter => ({ kind: 'oneOf', key, values })
