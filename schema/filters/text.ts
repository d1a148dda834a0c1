import { allOf, type Filter, type TextComparison } from '../../src/model/filter.ts'
import { fold } from '../../src/model/names/fold.ts'
import { builder } from '../builder.ts'
import { badInput } from '../errors.ts'
import type { Given } from './given.ts'

export interface TextInput {
  readonly equals?: string | null | undefined
  readonly contains?: string | null | undefined
  readonly startsWith?: string | null | undefined
}

export const TextFilter = builder.inputRef<TextInput>('TextFilter').implement({
  description: 'On any title or name, in any script, letter case and marks aside.',
  fields: (t) => ({
    equals: t.string({ description: 'Is this.' }),
    contains: t.string({ description: 'Has this in it.' }),
    startsWith: t.string({ description: 'Begins with this.' }),
  }),
})

/** @throws BAD_USER_INPUT where a text has no letters or digits, and so nothing to compare */
export function textFilter(path: string, input: Given<TextInput>): Filter {
  const comparisons = Object.entries(input) as [TextComparison, string][]
  return allOf(
    comparisons.map(([compare, asked]) => {
      const text = fold(asked)
      if (text === '')
        throw badInput(`${path}.${compare}: ${JSON.stringify(asked)} has no letters or digits; leave it out.`)
      return { kind: 'text', compare, text }
    }),
  )
}
