import { describe, expect, test } from 'vitest'
import type { LookupKey } from '../../src/graph/store.ts'
import { matchKey } from '../../src/model/names/match-key.ts'
import type { Subject } from './graph-store-contract.ts'

const film = (name: string): LookupKey => ({ kind: 'name', of: 'FILM', key: matchKey(name) })

export const lookup = ({ store, naive }: Subject) =>
  describe('lookup', () => {
    test('no keys, no answers', async () => {
      expect(await store.lookup([])).toEqual([])
    })

    test.each([
      ['its own script', 'Летят журавли'],
      ['another case, quotes and marks', '«ЛЕТЯТ ЖУРАВЛИ»'],
      ['one romanisation', 'Letyat zhuravli'],
      ['another', 'Letjat Žuravli'],
      ['English', 'The Cranes are flying'],
    ])('a whole name in %s', async (_, name) => {
      expect(await store.lookup([film(name)])).toEqual([['film:letyat-zhuravli-1957']])
    })

    test('Georgian, Ukrainian and Lithuanian names, and their Russian forms', async () => {
      const answers = await store.lookup(
        ['ვედრება', 'Vedreba', 'Мольба', 'Тіні забутих предків', 'Niekas nenorejo mirti'].map(film),
      )
      expect(answers).toEqual([
        ['film:vedreba-1967'],
        ['film:vedreba-1967'],
        ['film:vedreba-1967'],
        ['film:tini-zabutykh-predkiv-1964'],
        ['film:niekas-nenorejo-mirti-1965'],
      ])
    })

    test('a name that several bear leads to all of them, in their natural order', async () => {
      expect(await store.lookup([film('Mother')])).toEqual([['film:mat-1926', 'film:mat-1955']])
    })

    test('a part of a name, a name of another kind and an unknown one lead nowhere', async () => {
      const work: LookupKey = { kind: 'name', of: 'LITERARY_WORK', key: matchKey('Летят журавли') }
      expect(await store.lookup([film('журавли'), work, film('No such film')])).toEqual([[], [], []])
    })

    test('identifiers of others', async () => {
      const keys: LookupKey[] = [
        { kind: 'external', authority: 'wikidata', value: 'Q714524' },
        { kind: 'external', authority: 'imdb', value: 'tt9999999' },
      ]
      expect(await store.lookup(keys)).toEqual([['film:letyat-zhuravli-1957'], []])
    })

    test('every film is found by its own original title, and answers keep the order of a thousand keys', async () => {
      const films = naive.entities.filter(({ kind }) => kind === 'FILM')
      const keys = Array.from({ length: 1000 }, (_, i) => films[i % films.length]?.names[0]?.text ?? '')
      const answers = await store.lookup(keys.map(film))
      answers.forEach((ids, i) => {
        expect(ids).toContain(films[i % films.length]?.id)
      })
    })
  })
