import { describe, expect, test } from 'vitest'
import type { NameQuestion } from '../../src/graph/store.ts'
import { ADDRESSABLE_KINDS } from '../../src/model/entities.ts'
import type { Subject } from './graph-store-contract.ts'

const CRANES = 'film:letyat-zhuravli-1957'

export const candidates = ({ store }: Subject) => {
  const found = async (words: NameQuestion['words'], rest: Partial<NameQuestion> = {}) => {
    const question = { words, whole: [], near: false, kinds: ADDRESSABLE_KINDS, limit: 1000, ...rest }
    return (await store.candidates(question)).map(({ node }) => node.id).sort()
  }

  describe('candidates', () => {
    test('have every word, in any of its forms', async () => {
      expect(await found([['журавли'], ['летят']])).toEqual([CRANES])
      expect(
        await found([
          ['~cranes', 'cranes'],
          ['zzz', '~fling'],
        ]),
      ).toEqual([CRANES])
      expect(await found([['zhuravli']])).toEqual([CRANES])
      expect(await found([['журавли'], ['мать']])).toEqual([])
      expect(await found([])).toEqual([])
    })

    test('may have more of the last word, and of a single letter', async () => {
      expect(await found([['летят'], ['жур']])).toEqual([CRANES])
      expect(await found([['жур'], ['летят']])).toEqual([])
      expect(await found([['м'], ['калатозов']])).toEqual(['person:kalatozov-mikhail'])
    })

    test('may have some of the words in their context, but not all', async () => {
      expect(await found([['~kalatozov'], ['~cranes']])).toEqual([CRANES])
      expect(await found([['~mihail'], ['~kalatozov']], { kinds: ['FILM'] })).toEqual([])
      expect(await found([['калатозов']], { kinds: ['FILM'] })).toEqual([])
      expect(await found([['толстой'], ['война']])).toEqual(['film:voyna-i-mir-1966', 'work:voyna-i-mir'])
      expect(await found([['~canes'], ['~palme']])).toEqual(['award:cannes-palme-dor'])
    })

    test('may bear the whole, written as one word', async () => {
      expect(await found([['летятжуравли']], { whole: ['летятжуравли'] })).toEqual([CRANES])
      expect(await found([['zzz']], { whole: ['~cranesarefling'] })).toEqual([CRANES])
      expect(await found([['zzz']], { whole: ['~cranesarefl'] })).toEqual([])
    })

    test('may be near: one edit from four letters, two from eight, a swap is one, and numbers are exact', async () => {
      const near = { near: true } as const
      expect(await found([['~crnaes'], ['~fling']])).toEqual([])
      expect(await found([['~crnaes'], ['~fling']], near)).toEqual([CRANES])
      expect(await found([['~crnase'], ['~fling']], near)).toEqual([])
      expect(await found([['журвали']], near)).toEqual([CRANES])
      expect(await found([['калтаозво']], near)).toEqual(['person:kalatozov-mikhail'])
      expect(await found([['~moter'], ['~pudovkni']], near)).toEqual(['film:mat-1926'])
      expect(await found([['zzz']], { whole: ['~cranesareflnig'], near: true })).toEqual([CRANES])
      expect(await found([['1907']], near)).toEqual([])
    })

    test('are of the kinds that are asked', async () => {
      expect(await found([['мать']], { kinds: ['LITERARY_WORK'] })).toEqual(['work:mat-gorkiy'])
      expect(await found([['мать']], { kinds: ['PERSON'] })).toEqual([])
      expect(await found([['мать']], { kinds: [] })).toEqual([])
    })

    test('of too many, bearers of the whole are kept first, then the most connected', async () => {
      const one = { whole: ['война'], limit: 1 }
      expect(await found([['война']], one)).toEqual(['theme:war'])
      expect(await found([['война']], { ...one, whole: [] })).toEqual(['film:voyna-i-mir-1966'])
      expect(await found([['мать']], { whole: ['мать'], limit: 2 })).toEqual(['film:mat-1926', 'film:mat-1955'])
    })

    test.each(['+', '"', '\\', '/', '*', '?', '~', '(', 'a:b', 'NOT', '~2', '\u0000', 'x'.repeat(5000)])(
      'are asked for by any text: %s',
      async (text) => {
        for (const near of [false, true])
          expect(Array.isArray(await found([[text], [text]], { whole: [text], near }))).toBe(true)
      },
    )
  })
}
