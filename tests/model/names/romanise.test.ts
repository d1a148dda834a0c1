import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { romanise } from '../../../src/model/names/romanise.ts'

describe('romanise', () => {
  test.each([
    ['ru', 'Летят журавли', 'Letyat zhuravli'],
    ['ru', 'Андрей Рублёв', 'Andrey Rublyov'],
    ['ru', 'Иди и смотри', 'Idi i smotri'],
    ['ru', 'Живые и мёртвые', 'Zhivyye i myortvyye'],
    ['ru', 'Подъезд', 'Podyezd'],
    ['ru', 'Елена', 'Yelena'],
    ['ru', 'ЩИТ', 'SHCHIT'],
    ['ru', 'В', 'V'],
    ['ru', '12 стульев', '12 stulyev'],
    ['uk', 'Тіні забутих предків', 'Tini zabutykh predkiv'],
    ['uk', 'Юрій Іллєнко', 'Yurii Illienko'],
    ['uk', 'Згорани', 'Zghorany'],
    ['be', 'Ядвігін Ў', 'Jadvihin Ŭ'],
    ['ka', 'მონანიება', 'Monanieba'],
    ['ka', 'ნატვრის ხე', 'Natvris khe'],
    ['hy', 'Երևան', 'Yerevan'],
    ['hy', 'Նռան գույնը', 'Nrran guyny'],
  ])('%s: %s is %s', (language, text, romanised) => {
    expect(romanise(text, language)?.text).toBe(romanised)
  })

  test('names the standard', () => {
    expect(romanise('Летят журавли', 'ru')?.system).toMatch(/BGN\/PCGN 1947/)
    expect(romanise('Тіні', 'uk')?.system).toMatch(/national system 2010/)
  })

  test('leaves what is in Latin letters, or of a language without a table', () => {
    expect(romanise('Niekas nenorėjo mirti', 'lt')).toBeUndefined()
    expect(romanise('Stalker', 'ru')).toBeUndefined()
    expect(romanise('七人の侍', 'ja')).toBeUndefined()
  })

  test('gives only Latin letters for Russian ones', () => {
    const russian = fc.string({ unit: fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя '), minLength: 1 })
    fc.assert(fc.property(russian, (text) => /^[a-z ]*$/i.test(romanise(text, 'ru')?.text ?? '')))
  })
})
