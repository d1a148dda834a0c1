import { describe, expect, test } from 'vitest'
import type { Page } from '../../src/graph/page.ts'
import type { Subject } from './graph-store-contract.ts'

const PAGE: Page = { take: 1, from: 'start' }
const cast = { relations: ['ACTED_IN'], direction: 'in', item: 'edge', parents: ['film:mat-1926'] } as const

export const cancellation = ({ store }: Subject) =>
  describe('nobody is answered who has left:', () => {
    const ask = { signal: AbortSignal.abort(new Error('left')) }
    const questions: Record<string, () => Promise<unknown>> = {
      dataset: () => store.dataset(ask),
      entities: () => store.entities(['film:mat-1926'], ask),
      lookup: () => store.lookup([{ kind: 'external', authority: 'imdb', value: 'tt0050634' }], ask),
      neighbours: () => store.neighbours([{ ...cast, page: PAGE }], ask),
      neighbourCounts: () => store.neighbourCounts([cast], ask),
      expand: () => store.expand(['film:mat-1926'], ['DIRECTED'], 1, ask),
      edgesBetween: () => store.edgesBetween(['film:mat-1926'], ['film:mat-1955'], ['DIRECTED'], ask),
      positions: () => store.positions(['film:mat-1926'], ask),
      find: () => store.find('FILM', { kind: 'all' }, [], PAGE, ask),
      count: () => store.count('FILM', { kind: 'all' }, ask),
      facet: () => store.facet('FILM', { kind: 'all' }, { kind: 'key', key: 'year' }, 1, ask),
      candidates: () => store.candidates({ words: [['мать']], whole: [], near: false, kinds: ['FILM'], limit: 1 }, ask),
      conflicts: () => store.conflicts({}, { take: 1, from: 'start' }, ask),
      conflictCount: () => store.conflictCount({}, ask),
      claims: () => store.claims([{ subject: 'film:mat-1926' }], ask),
    }

    test.each(Object.keys(questions))('%s', async (name) => {
      await expect(questions[name]?.()).rejects.toThrow('left')
    })
  })
