import { describe, expect, test } from 'vitest'
import type { Subject } from './graph-store-contract.ts'

const CRANES = 'film:letyat-zhuravli-1957'

export const claims = ({ store }: Subject) =>
  describe('claims', () => {
    test('no questions, unknown subjects', async () => {
      expect(await store.claims([])).toEqual([])
      expect(await store.claims([{ subject: 'film:nowhere-1900' }])).toEqual([[]])
    })

    test('everything that is claimed of a thing, by property', async () => {
      const [about = []] = await store.claims([{ subject: CRANES }])
      expect(about.length).toBeGreaterThan(20)
      expect(about.every(({ subject }) => subject === CRANES)).toBe(true)
      expect(about.map(({ property }) => property)).toEqual(about.map(({ property }) => property).toSorted())
    })

    test('one property, with its value, source and place', async () => {
      const [[director] = []] = await store.claims([{ subject: CRANES, property: 'director' }])
      expect(director).toMatchObject({
        value: 'Mikhail Kalatozov',
        valueEntity: 'person:kalatozov-mikhail',
        source: 'canon',
        chosen: true,
      })
      expect(director?.locator).toMatch(/^films\/1957\.yaml:\d+$/)
    })

    test('verdicts; none of them where none is asked', async () => {
      const [supported = [], unverified = [], none = []] = await store.claims([
        { subject: CRANES, verdicts: ['SUPPORTED'] },
        { subject: CRANES, verdicts: ['UNVERIFIED'] },
        { subject: CRANES, verdicts: [] },
      ])
      expect(supported.length).toBeGreaterThan(0)
      expect(supported.every(({ evidence }) => evidence.length > 0)).toBe(true)
      expect(unverified.every(({ evidence }) => evidence.length === 0)).toBe(true)
      expect(none).toEqual([])
    })

    test('retired and external ids, the same question twice, each in its place', async () => {
      const [first, retired, external, again] = await store.claims(
        [CRANES, 'film:letyat-zhuravli-1958', 'wikidata:Q714524', CRANES].map((subject) => ({
          subject,
          property: 'year',
        })),
      )
      expect(retired).toEqual(first)
      expect(external).toEqual(first)
      expect(again).toEqual(first)
    })
  })
