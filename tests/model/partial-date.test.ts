import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { earliestDay, parsePartialDate, partialDate, wholeYearsBetween, yearOf } from '../../src/model/partial-date.ts'

const pad = (n: number, length: number) => String(n).padStart(length, '0')
const year = fc.integer({ min: 1, max: 2100 })
const day = fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
const write = ([y, m, d]: [number, number, number]) => `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`

describe('a partial date', () => {
  test.each([
    ['1957', { year: 1957, approximate: false }],
    ['1957-10', { year: 1957, month: 10, approximate: false }],
    ['1957-10-12', { year: 1957, month: 10, day: 12, approximate: false }],
    ['1605~', { year: 1605, approximate: true }],
    ['-0044', { year: -44, approximate: false }],
    ['2000-02-29', { year: 2000, month: 2, day: 29, approximate: false }],
  ])('%s', (text, parts) => {
    expect(parsePartialDate(text)).toEqual(parts)
  })

  test.each([
    '',
    '57',
    '1957-13',
    '1957-00',
    '1957-02-30',
    '1900-02-29',
    '1957-1-1',
    '12.10.1957',
    '~1957',
    '1957-10-12T00:00',
  ])('%j is none', (text) => {
    expect(parsePartialDate(text)).toBeUndefined()
    expect(partialDate.safeParse(text).success).toBe(false)
    expect(() => yearOf(text)).toThrow(/not a partial date/)
  })

  test('is ordered by its earliest day', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first, second] = [write(a), write(b)]
        expect(Math.sign(earliestDay(first) - earliestDay(second))).toBe(first < second ? -1 : first > second ? 1 : 0)
        expect(earliestDay(first.slice(0, 4))).toBeLessThanOrEqual(earliestDay(first.slice(0, 7)))
        expect(earliestDay(first.slice(0, 7))).toBeLessThanOrEqual(earliestDay(first))
      }),
    )
    expect(earliestDay('-0044')).toBeLessThan(earliestDay('0001'))
  })

  test.each([
    ['1967', '1988-10', 21],
    ['1967-11', '1988-10', 20],
    ['1967-10-02', '1988-10-01', 20],
    ['1967-10-02', '1988-10', 21],
    ['1967', '1967', 0],
  ])('from %s to %s are %i whole years', (from, to, years) => {
    expect(wholeYearsBetween(from, to)).toBe(years)
  })
})
