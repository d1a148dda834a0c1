import { ALL, allOf, type Filter, related } from '../../src/model/filter.ts'
import { builder } from '../builder.ts'
import { oneOf, when } from './combine.ts'
import { EntityRef, type EntityRefInput, refFilter } from './entity-ref.ts'
import { given } from './given.ts'
import { TextFilter, type TextInput, textFilter } from './text.ts'

export interface ThemeFilterInput {
  readonly ids?: readonly (string | number)[] | null | undefined
  readonly name?: TextInput | null | undefined
  readonly broader?: EntityRefInput | null | undefined
  readonly top?: boolean | null | undefined
}

export const ThemeFilter = builder.inputRef<ThemeFilterInput>('ThemeFilter').implement({
  description: 'Themes; all that is given holds of the same theme.',
  fields: (t) => ({
    ids: t.idList({ description: 'Any of these ids.' }),
    name: t.field({ type: TextFilter, description: 'On any of its names.' }),
    broader: t.field({ type: EntityRef, description: 'The theme that stands right above it.' }),
    top: t.boolean({ description: 'Whether nothing stands above it.' }),
  }),
})

/** The filter that an input means; everything where nothing is given. */
export function themeFilter(input: ThemeFilterInput | null | undefined): Filter {
  const fields = given(input)
  if (!fields) return ALL
  return allOf([
    ...when(fields.ids, (ids) => ({ kind: 'ids', ids: ids.map(String) })),
    ...when(fields.name, (text) => textFilter('filter.name', text)),
    ...when(fields.broader, (ref) => related('BROADER', 'out', refFilter('filter.broader', ref))),
    ...when(fields.top, (top) => oneOf('top', [top])),
  ])
}
