import { describe, expect, test } from 'vitest'
import { rarestIn, rarityOf } from '../../src/model/rarity.ts'

const SIZES = { FILM: 256, PERSON: 1024, STUDIO: 32 }
const film = (counts: Record<string, number>) => ({ kind: 'FILM', counts }) as const
const person = (counts: Record<string, number>) => ({ kind: 'PERSON', counts }) as const
const directed = { kind: 'DIRECTED', props: { billing: 1 } } as const

describe('rarity', () => {
  test('is what knowing the busier end says of the other, in bits', () => {
    expect(rarityOf(directed, person({ 'DIRECTED>': 4 }), film({ 'DIRECTED<': 1 }), SIZES)).toBe(6)
    expect(rarityOf(directed, person({ 'DIRECTED>': 1 }), film({ 'DIRECTED<': 32 }), SIZES)).toBe(5)
    const studio = { kind: 'STUDIO', counts: { 'PRODUCED_BY<': 128 } } as const
    expect(rarityOf({ kind: 'PRODUCED_BY' }, film({ 'PRODUCED_BY>': 1 }), studio, SIZES)).toBe(1)
  })

  test('is never less than nothing, whatever the counts say, and never more than the rarest', () => {
    expect(rarityOf(directed, person({ 'DIRECTED>': 1000 }), film({}), SIZES)).toBe(0)
    expect(rarityOf(directed, person({}), film({}), {})).toBe(0)
    expect(rarityOf(directed, person({ 'DIRECTED>': 1 }), film({ 'DIRECTED<': 1 }), SIZES)).toBeLessThanOrEqual(
      rarestIn(SIZES),
    )
    expect(rarestIn({})).toBe(0)
  })
})
