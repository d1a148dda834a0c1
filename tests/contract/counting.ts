import { describe, expect, test } from 'vitest'
import { CREDITS } from '../../src/model/relations.ts'
import type { Subject } from './graph-store-contract.ts'

const credits = { relations: CREDITS, direction: 'in', item: 'edge' } as const
const films = { relations: CREDITS, direction: 'out', item: 'neighbour' } as const

export const counting = ({ store, naive }: Subject) => {
  describe('neighbourCounts', () => {
    test('no requests, no parents, unknown parents', async () => {
      expect(await store.neighbourCounts([])).toEqual([])
      expect(await store.neighbourCounts([{ ...credits, parents: [] }])).toEqual([[]])
      expect(await store.neighbourCounts([{ ...credits, parents: ['film:nowhere-1900'] }])).toEqual([[0]])
    })

    test('edges and neighbours, for every film and person', async () => {
      const ids = (kind: string) => naive.entities.filter((entity) => entity.kind === kind).map(({ id }) => id)
      const [ofFilms, ofPeople] = await store.neighbourCounts([
        { ...credits, parents: ids('FILM') },
        { ...films, parents: ids('PERSON') },
      ])
      expect(ofFilms).toEqual(ids('FILM').map((id) => naive.neighbours(id, credits).length))
      expect(ofPeople).toEqual(ids('PERSON').map((id) => naive.neighbours(id, films).length))
    })

    test('only what the conditions let through', async () => {
      const won = {
        relations: ['OF_BODY'],
        direction: 'in',
        item: 'edge',
        where: [{ kind: 'oneOf', key: 'outcome', values: ['WON'] }],
      } as const
      expect(await store.neighbourCounts([{ ...won, parents: ['body:cannes'] }])).toEqual([
        [naive.neighbours('body:cannes', won).length],
      ])
    })
  })

  describe('count', () => {
    test('everything, nothing, and something', async () => {
      const films = naive.entities.filter(({ kind }) => kind === 'FILM')
      expect(await store.count('FILM', { kind: 'all' })).toBe(films.length)
      expect(await store.count('FILM', { kind: 'none' })).toBe(0)
      const fifties = films.filter(({ index }) => index.decade === '1950s').length
      expect(await store.count('FILM', { kind: 'range', key: 'year', from: 1950, to: 1959 })).toBe(fifties)
    })
  })

  describe('facet', () => {
    test('largest first, then by value, no more than asked', async () => {
      const by = { kind: 'key', key: 'decade' } as const
      const expected = [...naive.facet('FILM', { kind: 'all' }, by)].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      const buckets = await store.facet('FILM', { kind: 'all' }, by, 100)
      expect(buckets.map(({ value, count }) => [value, count])).toEqual(expected)
      expect(await store.facet('FILM', { kind: 'all' }, by, 2)).toEqual(buckets.slice(0, 2))
      expect(await store.facet('FILM', { kind: 'all' }, by, 0)).toEqual([])
    })

    test('at the end of several steps a thing counts once a film', async () => {
      const by = {
        kind: 'steps',
        steps: [
          { relations: ['RECEIVED'], direction: 'out' },
          { relations: ['OF_BODY'], direction: 'out' },
        ],
      } as const
      const buckets = await store.facet('FILM', { kind: 'all' }, by, 100)
      expect(new Map(buckets.map(({ value, count }) => [value, count]))).toEqual(
        naive.facet('FILM', { kind: 'all' }, by),
      )
    })
  })
}
