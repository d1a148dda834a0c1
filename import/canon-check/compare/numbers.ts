import { type Canon, stated } from '../canon.ts'
import { AGREES, type Comparison, compareEach, differs } from '../comparison.ts'
import type { Reading } from '../record.ts'

/** Years of films, give or take one, and running times, give or take five minutes. */
export const compareNumbers = (canon: Canon, reading: Reading): Comparison[] => [
  compareNumber(canon, reading, { property: 'year', key: 'year', within: 1 }),
  compareNumber(canon, reading, { property: 'runtimeMinutes', key: 'runtime', within: 5 }),
]

interface Measure {
  readonly property: string
  /** What a record calls it. */
  readonly key: 'year' | 'runtime'
  readonly within: number
}

const compareNumber = (canon: Canon, { record, films }: Reading, { property, key, within }: Measure): Comparison =>
  compareEach(key, record, films, (film) => {
    const entity = canon.identified(film)
    const ours = entity && stated(entity, property)
    const theirs = film[key]
    if (!entity || typeof ours !== 'number' || theirs === undefined) return undefined
    return Math.abs(ours - theirs) <= within ? AGREES : differs(entity.id, `${theirs}`, `${ours}`)
  })
