import { z } from 'zod'
import type { Description } from '../description.ts'
import type { EntryRow } from './read.ts'

const form = z.object({
  facts: z.array(
    z.strictObject({
      property: z.string(),
      pattern: z.string().transform((pattern) => new RegExp(pattern, 'u')),
      prefix: z.string().default(''),
    }),
  ),
})

/** What is understood of a sentence: properties and their values, and nothing else of it. */
export function factsIn(sentence: string, { lookups }: Description): EntryRow['facts'] {
  return form.parse(lookups).facts.flatMap(({ property, pattern, prefix }) => {
    const value = pattern.exec(sentence)?.groups?.value
    return value === undefined ? [] : [{ property, value: prefix + value }]
  })
}
