import fc from 'fast-check'
import { Schemas, translate } from 'iuliia'
import { describe, expect, test } from 'vitest'
import { matchKey, matchKeys, matchWords, nameWords } from '../../../src/model/names/match-key.ts'

describe('match keys', () => {
  test.each([
    ['Тарковский', ['Tarkovskiy', 'Tarkovsky', 'Tarkovskij', 'Tarkovskii', 'Tarkowski', 'Tarkovski', 'ТАРКОВСКИЙ']],
    ['Летят журавли', ['Letyat zhuravli', 'Letjat Žuravli', 'letiat zhuravli', 'Letjat zhuravli', 'Letât žuravli']],
    ['Чайковский', ['Chaykovskiy', 'Tchaikovsky', 'Tschaikowski', 'Čajkovskij', 'Chaikovskii', 'Tchaïkovsky']],
    ['Достоевский', ['Dostoyevsky', 'Dostoevsky', 'Dostoevskij', 'Dostojewski']],
    ['Пётр Рублёв', ['Petr Rublev', 'Pyotr Rublyov', 'Петр Рублев']],
    ['Юрий', ['Yuri', 'Yuriy', 'Jurij', 'Iurii', 'Yury', 'Ûrij']],
    ['Эйзенштейн', ['Eyzenshteyn', 'Ėjzenštejn']],
    ['Шукшин', ['Shukshin', 'Šukšin', 'Schukschin', 'Szukszin']],
    ['Хуциев', ['Khutsiev', 'Khutsiyev', 'Hutsiev']],
    ['Щит и меч', ['Shchit i mech', 'Ščit i meč', 'Schit i mech']],
    ['Александр', ['Aleksandr', 'Alexandr']],
    ['Ильич', ['Ilyich', 'Ilich', 'Il’ich']],
    ['Съезд', ['Syezd', 'Sezd', 'S"ezd']],
  ])('%s is found in every usual romanisation', (name, romanised) => {
    for (const query of romanised) expect(matchKeys(name, 'ru')).toContain(matchKey(query))
  })

  test('names of other languages', () => {
    expect(matchKeys('მონანიება', 'ka')).toContain(matchKey('Monanieba'))
    expect(matchKeys('მონანიება', 'ka')).toContain(matchKey('მონანიება'))
    expect(matchKeys('Նռան գույնը', 'hy')).toContain(matchKey('Nran guyny'))
    expect(matchKeys('Юрій Іллєнко', 'uk')).toContain(matchKey('Yuriy Illienko'))
    expect(matchKeys('Žalakevičius', 'lt')).toContain(matchKey('zalakevicius'))
  })

  test('words of one script are never confused', () => {
    expect(matchKey('мой')).not.toBe(matchKey('мои'))
    expect(matchKeys('мой', 'ru')).not.toContain(matchKey('мои'))
  })

  test('a leading English article does not matter', () => {
    expect(matchKey('The Cranes Are Flying')).toBe(matchKey('cranes are flying'))
    expect(matchKey('The')).not.toBe('')
  })

  test('nothing to look for has no key', () => {
    expect(matchKey('…!')).toBe('')
    expect(matchWords(' ')).toEqual([])
    expect(matchKeys('', 'ru')).toEqual([])
  })

  test('the words of a query are among the words of the name', () => {
    const words = nameWords('Андрей Арсеньевич Тарковский', 'ru')
    for (const word of matchWords('tarkovskij andrei')) expect(words).toContain(word)
    for (const word of matchWords('Тарковский')) expect(words).toContain(word)
  })

  const standards = ['wikipedia', 'mosmetro', 'ala_lc_alt', 'iso_9_1968', 'gost_52290', 'bs_2979_alt', 'yandex_maps']
  // Between two vowels and signs the standards themselves disagree on where a y stands; names have few such places.
  const syllable = fc.constantFrom(
    'ба',
    'ко',
    'ли',
    'зу',
    'ша',
    'чи',
    'тар',
    'нов',
    'рублё',
    'пья',
    'хо',
    'цы',
    'жур',
    'мэ',
    'дя',
  )
  const word = fc.string({ unit: syllable, minLength: 1, maxLength: 4 })

  test.each(standards)('words romanised by %s are found', (standard) => {
    fc.assert(
      fc.property(word, (russian) => {
        const romanised = translate(russian, Schemas.get(standard))
        expect(matchKeys(russian, 'ru')).toContain(matchKey(romanised))
      }),
    )
  })
})
