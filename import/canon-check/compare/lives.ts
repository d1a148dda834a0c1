import { type Canon, stated } from '../canon.ts'
import { AGREES, type Comparison, compareEach, differs } from '../comparison.ts'
import type { Reading } from '../record.ts'

/** Births and deaths, as exactly as both know them: 1957 and 1957-10-12 agree. */
export const compareLives = (canon: Canon, reading: Reading): Comparison[] =>
  (['born', 'died'] as const).map((property) =>
    compareEach(property, reading.record, reading.lives, (life) => {
      const entity = canon.identified(life)
      const ours = entity && stated(entity, property)
      const theirs = life[property]
      if (!entity || typeof ours !== 'string' || theirs === undefined) return undefined
      const same = ours.startsWith(theirs) || theirs.startsWith(ours.replace('~', ''))
      return same ? AGREES : differs(entity.id, theirs, ours)
    }),
  )
