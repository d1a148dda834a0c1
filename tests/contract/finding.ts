import { describe, expect, test } from 'vitest'
import type { Page } from '../../src/graph/page.ts'
import { KINDS } from '../../src/model/entities.ts'
import { ALL, type Filter, type OrderTerm, related } from '../../src/model/filter.ts'
import { matchWords } from '../../src/model/names/match-key.ts'
import type { Subject } from './graph-store-contract.ts'

const WHOLE: Page = { take: 1000, from: 'start' }

export const finding = ({ store, naive }: Subject) => {
  const films = async (filter: Filter, order: readonly OrderTerm[] = [], page = WHOLE) =>
    (await store.find('FILM', filter, order, page)).items.map(({ node }) => node.id)

  describe('find', () => {
    test.each(KINDS)('all of %s in natural order', async (kind) => {
      const { items } = await store.find(kind, ALL, [], WHOLE)
      expect(items.map(({ node }) => node.id)).toEqual(naive.find(kind, ALL, []))
    })

    test.each<[string, readonly OrderTerm[]]>([
      ['latest first', [{ key: 'year', descending: true }]],
      ['most prizes first', [{ key: 'awardsWon', descending: true }]],
      ['by release, what is missing last', [{ key: 'released' }]],
      ['by release backwards, what is missing last', [{ key: 'released', descending: true }]],
      ['by years shelved, which few have', [{ key: 'yearsShelved', descending: true }]],
      ['by two terms', [{ key: 'decade', descending: true }, { key: 'title' }]],
      ['by a term that nothing has', [{ key: 'nothing' }]],
    ])('%s, ties by id', async (_, order) => {
      expect(await films(ALL, order)).toEqual(naive.find('FILM', ALL, order))
    })

    test.each<[string, readonly OrderTerm[]]>([
      ['natural order', []],
      ['ties', [{ key: 'soviet' }]],
      ['missing values', [{ key: 'yearsShelved', descending: true }]],
    ])('pages in both directions make up the whole list: %s', async (_, order) => {
      const whole = naive.find('FILM', ALL, order)
      for (const from of ['start', 'end'] as const) {
        const pages: string[][] = []
        let page: Page = { take: 3, from }
        for (;;) {
          const slice = await store.find('FILM', ALL, order, page)
          pages.push(slice.items.map(({ node }) => node.id))
          const edge = from === 'start' ? slice.items.at(-1) : slice.items[0]
          if (!edge || !(from === 'start' ? slice.hasNext : slice.hasPrevious)) break
          page = { take: 3, from, ...(from === 'start' ? { after: edge.key } : { before: edge.key }) }
        }
        expect((from === 'start' ? pages : pages.reverse()).flat()).toEqual(whole)
      }
    })

    test('ids, among them retired, external and unknown ones, and ids of other kinds', async () => {
      const ids = [
        'film:mat-1955',
        'film:letyat-zhuravli-1958',
        'imdb:tt0050634',
        'film:nowhere-1900',
        'person:kalatozov-mikhail',
      ]
      expect(await films({ kind: 'ids', ids })).toEqual(['film:mat-1955', 'film:letyat-zhuravli-1957'])
      expect(await films({ kind: 'ids', ids: [] })).toEqual([])
    })

    test('empty combinations: all of nothing is everything, any of nothing is nothing', async () => {
      expect(await films({ kind: 'and', of: [] })).toEqual(naive.find('FILM', ALL, []))
      expect(await films({ kind: 'or', of: [] })).toEqual([])
      expect(await films({ kind: 'not', of: { kind: 'or', of: [] } })).toEqual(naive.find('FILM', ALL, []))
    })

    test('words of a name, in any script and order, all in one name', async () => {
      const directedBy = (name: string) => films(related('DIRECTED', 'in', { kind: 'named', words: matchWords(name) }))
      for (const name of ['Калатозов', 'Kalatozov', 'mikhail kalatozov', 'KALATOZOV Михаил'])
        expect(await directedBy(name)).toEqual(['film:letyat-zhuravli-1957'])
      expect(await directedBy('Kalatozov Chukhray')).toEqual([])
    })

    test('texts in Cyrillic, Georgian and Latin letters', async () => {
      expect(await films({ kind: 'text', compare: 'contains', text: 'журавли' })).toEqual(['film:letyat-zhuravli-1957'])
      expect(await films({ kind: 'text', compare: 'equals', text: 'ვედრება' })).toEqual(['film:vedreba-1967'])
      expect(await films({ kind: 'text', compare: 'startsWith', text: 'the forty' })).toEqual([
        'film:sorok-pervyy-1927',
        'film:sorok-pervyy-1956',
      ])
    })

    test('a relation within a relation', async () => {
      const byGorky = related(
        'BASED_ON',
        'out',
        related('AUTHORED', 'in', { kind: 'ids', ids: ['person:gorkiy-maksim'] }),
      )
      expect(await films(byGorky)).toEqual(['film:mat-1926', 'film:mat-1955'])
    })

    test('what holds of a related thing holds of one and the same', async () => {
      const result = (...of: Filter[]) => related('RECEIVED', 'out', { kind: 'and', of })
      const cannes = related('OF_BODY', 'out', { kind: 'ids', ids: ['body:cannes'] })
      const won: Filter = { kind: 'oneOf', key: 'outcome', values: ['WON'] }
      const in1960: Filter = { kind: 'range', key: 'year', from: 1960, to: 1960 }
      expect(await films(result(cannes, won, in1960))).toEqual(naive.find('FILM', result(cannes, won, in1960), []))
    })
  })
}
