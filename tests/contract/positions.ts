import { describe, expect, test } from 'vitest'
import type { Subject } from './graph-store-contract.ts'

export const positions = ({ store, naive, fixture }: Subject) =>
  describe('positions', () => {
    test('where each thing was laid out, in the order asked, null where it was not', async () => {
      const laidOut = new Map(fixture.dataSet.positions().map(({ id, x, y }) => [id, { x, y }]))
      expect(laidOut.size).toBeGreaterThan(0)
      const ids = [...naive.entities.map(({ id }) => id), 'film:nowhere-1900'].reverse()
      expect(await store.positions(ids)).toEqual(ids.map((id) => laidOut.get(id) ?? null))
      expect(await store.positions([])).toEqual([])
    })

    test('retired and external ids are followed', async () => {
      const [one, two, three] = await store.positions([
        'wikidata:Q714524',
        'film:the-cranes-are-flying-1957',
        'film:letyat-zhuravli-1957',
      ])
      expect(one).not.toBeNull()
      expect([one, two]).toEqual([three, three])
    })
  })
