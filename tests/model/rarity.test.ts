import { describe, expect, test } from 'vitest'
import { isCircumstance, rarestIn, rarityOf, worthOf } from '../../src/model/rarity.ts'

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

describe('worth in a story', () => {
  test('a director before a cinematographer, these before an editor, a theme or a place, a studio last', () => {
    const worth = (['DIRECTED', 'PHOTOGRAPHED', 'EDITED', 'SET_IN', 'PRODUCED_BY'] as const).map((kind) =>
      worthOf({ kind, props: {} }, 6),
    )
    expect(worth).toEqual(worth.toSorted((a, b) => b - a))
    expect(new Set(worth).size).toBe(worth.length)
    expect(isCircumstance({ kind: 'PRODUCED_BY' })).toBe(true)
    expect(isCircumstance({ kind: 'HAS_THEME' })).toBe(false)
  })

  test('a lead before a small part', () => {
    const acted = (billing: number) => worthOf({ kind: 'ACTED_IN', props: { billing } }, 6)
    expect(acted(1)).toBeGreaterThan(acted(4))
    expect(acted(4) - acted(400)).toBe(acted(1) - acted(4))
  })
})
