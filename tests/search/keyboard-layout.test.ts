import { describe, expect, test } from 'vitest'
import { underOtherLayout } from '../../src/search/keyboard-layout.ts'

describe('a text under the other keyboard layout', () => {
  test.each([
    ['cnfkrth', 'сталкер'],
    ['Cnfkrth', 'Сталкер'],
    ['k.,jdm', 'любовь'],
    ["'qptyintqy", 'эйзенштейн'],
    ['ыефдлук', 'stalker'],
    ['ЬЩЫАШДЬ 1957', 'MOSFILM 1957'],
  ])('%s is %s', (typed, meant) => {
    expect(underOtherLayout(typed)).toBe(meant)
  })

  test('is none where both layouts were used, or no letters', () => {
    expect(underOtherLayout('Сталкер Tarkovsky')).toBeUndefined()
    expect(underOtherLayout('1957!')).toBeUndefined()
    expect(underOtherLayout('მონანიება')).toBeUndefined()
  })
})
