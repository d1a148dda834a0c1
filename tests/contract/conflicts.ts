import { describe, expect, test } from 'vitest'
import type { ConflictQuestion } from '../../src/graph/store.ts'
import type { Subject } from './graph-store-contract.ts'

const [MOTHER, FORTY] = ['film:mat-1955', 'film:sorok-pervyy-1956']
const ALL = { take: 100, from: 'start' } as const

export const conflicts = ({ store }: Subject) =>
  describe('conflicts', () => {
    const names = async (question: ConflictQuestion, page: Parameters<typeof store.conflicts>[1] = ALL) =>
      (await store.conflicts(question, page)).items.map(({ subject, property }) => `${subject.id} ${property}`)
    const every = [`${MOTHER} director`, `${MOTHER} year`, `${FORTY} director`, `${FORTY} year`]

    test('by thing, then by property', async () => {
      expect(await names({})).toEqual(every)
      expect(await store.conflictCount({})).toBe(every.length)
    })

    test('the claims that contradict each other, those that are shown first', async () => {
      const { items } = await store.conflicts({ property: 'year' }, ALL)
      const said = items.map(({ claims }) => claims.map(({ value, source, chosen }) => `${value} ${source} ${chosen}`))
      expect(said).toEqual([
        ['1955 canon true', '1956 soviet-cinema-data false'],
        ['1956 canon true', '1957 soviet-cinema-data false'],
      ])
      for (const { claims } of items)
        for (const { id, contradicts } of claims)
          expect(contradicts).toEqual(claims.map((claim) => claim.id).filter((other) => other !== id))
    })

    test('of a kind, a property, a verdict; none of these where none is asked', async () => {
      expect(await names({ kind: 'FILM' })).toEqual(every)
      expect(await names({ kind: 'PERSON' })).toEqual([])
      expect(await names({ property: 'director' })).toEqual([`${MOTHER} director`, `${FORTY} director`])
      expect(await names({ verdicts: ['CONTRADICTED'] })).toEqual([`${FORTY} director`, `${FORTY} year`])
      expect(await names({ verdicts: ['DISPUTED'], property: 'year' })).toEqual([`${MOTHER} year`])
      expect(await names({ verdicts: [] })).toEqual([])
      expect(await store.conflictCount({ property: 'director' })).toBe(2)
      expect(await store.conflictCount({ property: 'nothing' })).toBe(0)
    })

    test('a page at a time, from either end', async () => {
      const first = await store.conflicts({}, { take: 3, from: 'start' })
      expect(first).toMatchObject({ hasNext: true, hasPrevious: false })
      expect(await names({}, { ...ALL, after: first.items.at(-1)?.key ?? [] })).toEqual(every.slice(3))
      expect(await names({}, { take: 2, from: 'end' })).toEqual(every.slice(2))
      expect(await names({}, { take: 0, from: 'start' })).toEqual([])
    })
  })
