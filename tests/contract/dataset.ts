import { describe, expect, test } from 'vitest'
import type { Subject } from './graph-store-contract.ts'

export const dataset = ({ store, naive, fixture }: Subject) =>
  describe('dataset', () => {
    test('says what it is, how much it holds, and where it comes from', async () => {
      const info = await store.dataset()
      expect(info.version).toBe(fixture.dataSet.manifest.version)
      expect(info.counts.FILM).toBe(naive.entities.filter(({ kind }) => kind === 'FILM').length)
      expect(info.sources.map(({ id }) => id)).toEqual(fixture.dataSet.sources.map(({ id }) => id))
      expect(info.fanOut['DIRECTED<']).toBeGreaterThan(0)
    })
  })
