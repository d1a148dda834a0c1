import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edits, editsAllowed, lettersOf, mayBeNear } from '../../../src/model/names/edits.ts'

describe('edits between words', () => {
  test.each([
    ['cranes', 'cranes', 0],
    ['crnaes', 'cranes', 1],
    ['cranse', 'cranes', 1],
    ['crans', 'cranes', 1],
    ['crranes', 'cranes', 1],
    ['crames', 'cranes', 1],
    ['ca', 'abc', 3],
    ['rcanse', 'cranes', 2],
    ['журвали', 'журавли', 1],
    ['', 'ab', 2],
  ])('%s, %s: %i', (a, b, distance) => {
    expect(edits(a, b, 5)).toBe(distance)
    expect(edits(b, a, 5)).toBe(distance)
  })

  test('more than asked for is one more', () => {
    expect(edits('stalker', 'solaris', 2)).toBe(3)
    expect(edits('a', 'abcdef', 2)).toBe(3)
  })

  const word = fc.string({ unit: fc.constantFrom('а', 'б', 'в', 'a'), maxLength: 7 })

  test('a bound changes nothing but what is told beyond it', () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, most) => {
        expect(edits(a, b, most)).toBe(Math.min(edits(a, b, 10), most + 1))
      }),
    )
  })

  test('letters never rule out what is near', () => {
    fc.assert(
      fc.property(word, word, fc.nat(3), (a, b, most) => {
        if (edits(a, b, most) <= most) expect(mayBeNear(lettersOf(a), lettersOf(b), most)).toBe(true)
      }),
    )
  })

  test.each([
    ['war', 0],
    ['мать', 1],
    ['~mat', 0],
    ['stalker', 1],
    ['журавлик', 2],
    ['1957', 0],
    ['revolution1905', 0],
  ])('%s may have %i', (term, allowed) => {
    expect(editsAllowed(term)).toBe(allowed)
  })
})
