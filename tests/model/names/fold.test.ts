import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../../src/model/names/fold.ts'

describe('fold', () => {
  test.each([
    ['«Ёлки-палки!»', 'елки палки'],
    ['Летя́т журавли', 'летят журавли'],
    ['Мой', 'мой'],
    ['Тіні забутих предків', 'тіні забутих предків'],
    ['Їжак, Ўзгорак, ґрунт', 'їжак ўзгорак ґрунт'],
    ['Žalakevičius', 'zalakevicius'],
    ['Łódź Café Ærø', 'lodz cafe aero'],
    ["L'Âge d’or", 'lage dor'],
    ['Ob"ekt', 'obekt'],
    ['ՆՌԱՆ ԳՈՒՅՆԸ', 'նռան գույնը'],
    ['ᲛᲝᲜᲐᲜᲘᲔᲑᲐ', 'მონანიება'],
    ['Stalker\u200b \u202e1979', 'stalker 1979'],
    ['Ǣ Ǿ', 'ae o'],
    ['… — !', ''],
    ['', ''],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  test('folding twice changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
  })

  test('й is never taken for и', () => {
    const letters = fc.constantFrom(...'абвйиёяЙИ')
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        const count = (letter: string, of: string) => of.toLowerCase().split(letter).length
        return count('й', fold(text)) === count('й', text) && count('и', fold(text)) === count('и', text)
      }),
    )
  })

  test('a long text is only long', () => {
    expect(fold('ё'.repeat(10_000))).toBe('е'.repeat(10_000))
  })
})
