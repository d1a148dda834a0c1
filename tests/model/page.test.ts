import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareKeys, cutPage, decodeCursor, encodeCursor, type SortKey } from '../../src/graph/page.ts'

const part = fc.oneof(fc.integer(), fc.string(), fc.constant(null))

describe('a page', () => {
  test('is what lies between two keys, from either end', () => {
    const numbers = fc
      .uniqueArray(fc.integer({ min: 0, max: 50 }), { maxLength: 30 })
      .map((list) => list.toSorted((a, b) => a - b))
    const bound = fc.option(fc.integer({ min: -1, max: 51 }), { nil: undefined })
    fc.assert(
      fc.property(
        numbers,
        bound,
        bound,
        fc.nat({ max: 10 }),
        fc.constantFrom('start' as const, 'end' as const),
        (list, after, before, take, from) => {
          const between = list.filter((n) => n > (after ?? -10) && n < (before ?? 100))
          const page = {
            take,
            from,
            ...(after === undefined ? {} : { after: [after] }),
            ...(before === undefined ? {} : { before: [before] }),
          }
          const expected = from === 'start' ? between.slice(0, take) : between.slice(Math.max(0, between.length - take))
          expect(cutPage(list, (n) => [n], page).items).toEqual(expected)
        },
      ),
    )
  })
})

describe('keys', () => {
  test('put what is missing last, both ways', () => {
    for (const descending of [false, true]) {
      expect(compareKeys([null], [1], [descending])).toBe(1)
      expect(compareKeys(['a'], [null], [descending])).toBe(-1)
    }
    expect(compareKeys([1, 'b'], [1, 'a'])).toBe(1)
    expect(compareKeys([2], [1], [true])).toBe(-1)
  })
})

describe('a cursor', () => {
  test('is read back under its own order, and under no other', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (key: SortKey) => {
        const cursor = encodeCursor('year,title', key)
        expect(decodeCursor('year,title', cursor, key.length)).toEqual(key)
        expect(() => decodeCursor('title', cursor, key.length)).toThrow(/another order/)
      }),
    )
  })

  test.each(['', 'garbage', 'W10', 'eyJhIjoxfQ', '%%%'])('is not %j', (text) => {
    expect(() => decodeCursor('id', text, 1)).toThrow(/cursor/)
  })
})
