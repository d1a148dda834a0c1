import type { Props } from '../../src/model/entities.ts'
import { ALL, allOf, type Filter, related } from '../../src/model/filter.ts'
import { builder } from '../builder.ts'
import { LiteraryForm } from '../literary-form.ts'
import { oneOf, when } from './combine.ts'
import { EntityRef, type EntityRefInput, refFilter } from './entity-ref.ts'
import { type Given, given } from './given.ts'
import { type RangeInput, rangeFilter, YearRange } from './range.ts'
import { TextFilter, type TextInput, textFilter } from './text.ts'

export interface LiteraryWorkFilterInput {
  readonly ids?: readonly (string | number)[] | null | undefined
  readonly title?: TextInput | null | undefined
  readonly author?: EntityRefInput | null | undefined
  readonly form?: readonly Props<'LITERARY_WORK'>['form'][] | null | undefined
  readonly published?: RangeInput | null | undefined
}

export const LiteraryWorkFilter = builder.inputRef<LiteraryWorkFilterInput>('LiteraryWorkFilter').implement({
  description: 'Literary works; all that is given holds of the same work.',
  fields: (t) => ({
    ids: t.idList({ description: 'Any of these ids.' }),
    title: t.field({ type: TextFilter, description: 'On any of its titles.' }),
    author: t.field({ type: EntityRef, description: 'An author of it.' }),
    form: t.field({ type: [LiteraryForm], description: 'Any of these forms.' }),
    published: t.field({ type: YearRange, description: 'Year of first publication.' }),
  }),
})

/** The filter that an input means; everything where nothing is given. */
export const literaryWorkFilter = (input: LiteraryWorkFilterInput | null | undefined): Filter => {
  const fields = given(input)
  return fields ? literaryWorkTree('filter', fields) : ALL
}

export const literaryWorkTree = (path: string, input: Given<LiteraryWorkFilterInput>): Filter =>
  allOf([
    ...when(input.ids, (ids) => ({ kind: 'ids', ids: ids.map(String) })),
    ...when(input.title, (text) => textFilter(`${path}.title`, text)),
    ...when(input.author, (ref) => related('AUTHORED', 'in', refFilter(`${path}.author`, ref))),
    ...when(input.form, (forms) => oneOf('form', forms)),
    ...when(input.published, (range) => rangeFilter(`${path}.published`, 'published', range)),
  ])
