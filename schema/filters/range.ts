import type { Filter } from '../../src/model/filter.ts'
import { builder } from '../builder.ts'
import { badInput } from '../errors.ts'
import type { Given } from './given.ts'

export interface RangeInput {
  readonly from?: number | null | undefined
  readonly to?: number | null | undefined
}

const range = (name: string, description: string) =>
  builder.inputRef<RangeInput>(name).implement({
    description,
    fields: (t) => ({
      from: t.int({ description: 'The lowest, itself included.' }),
      to: t.int({ description: 'The highest, itself included.' }),
    }),
  })

export const YearRange = range('YearRange', 'Years, from and to; either may be left open.')
export const IntRange = range('IntRange', 'Whole numbers, from and to; either may be left open.')

/**
 * Bounds, checked.
 * @throws BAD_USER_INPUT where they are the wrong way round
 */
export function bounds(
  path: string,
  { from, to }: Given<RangeInput>,
): { readonly from?: number; readonly to?: number } {
  if (from !== undefined && to !== undefined && from > to)
    throw badInput(`${path}: from (${from}) is above to (${to}); exchange them.`)
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

export const rangeFilter = (path: string, key: string, range: Given<RangeInput>): Filter => ({
  kind: 'range',
  key,
  ...bounds(path, range),
})
