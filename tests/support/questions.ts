import fc from 'fast-check'
import { WALKED, WALKED_BY_DEFAULT } from '../../src/model/relations.ts'
import type { PathQuestion } from '../../src/paths/question.ts'
import type { NaiveReading } from './naive.ts'

/** Any question for paths that may have an answer, with any constraints. */
export const anyPathQuestion = (naive: NaiveReading): fc.Arbitrary<PathQuestion> => {
  const ids = naive.entities.filter(({ kind, degree }) => kind !== 'AWARD_RESULT' && degree > 1).map(({ id }) => id)
  const id = fc.constantFrom(...ids)
  const year = fc.integer({ min: 1920, max: 1995 })
  return fc
    .record({
      from: id,
      to: id,
      first: fc.integer({ min: 1, max: 10 }),
      maxHops: fc.integer({ min: 1, max: 8 }),
      relations: fc.oneof(
        { weight: 3, arbitrary: fc.constant(WALKED_BY_DEFAULT) },
        { weight: 1, arbitrary: fc.subarray([...WALKED]) },
      ),
      via: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.uniqueArray(id, { maxLength: 2 }) },
      ),
      avoid: fc.uniqueArray(id, { maxLength: 3 }),
      years: fc.oneof(
        { weight: 3, arbitrary: fc.constant({}) },
        { weight: 1, arbitrary: fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })) },
      ),
    })
    .filter(({ from, to }) => from !== to)
}
