import { describe, expect, test } from 'vitest'
import { isCircumstance } from '../../src/model/common-bits.ts'
import type { Kind } from '../../src/model/entities.ts'
import { rarestIn, rarityOf } from '../../src/model/rarity.ts'
import { countKey, type RelationName } from '../../src/model/relations.ts'
import { worthOf } from '../../src/model/telling.ts'
import { turnBits } from '../../src/model/turn.ts'

const KINDS = ['FILM', 'PERSON', 'LITERARY_WORK', 'THEME', 'HISTORICAL_EVENT', 'PLACE', 'STUDIO', 'AWARD'] as const
const SIZES = Object.fromEntries(KINDS.map((kind) => [kind, 1024]))

const thing = (kind: Kind, counts: Record<string, number> = {}, degree = 40) => ({ kind, counts, degree, index: {} })
const FILM = thing('FILM')

/** What one of so many relations of a thing to films is worth, whichever way it points. */
function worth(kind: RelationName, of: Kind, neighbours = 8, props: Record<string, unknown> = {}, film = FILM): number {
  const deed = of === 'PERSON' && kind !== 'DEPICTS'
  const other = thing(of, { [countKey(kind, deed ? 'out' : 'in')]: neighbours })
  const [from, to] = deed ? [other, film] : [film, other]
  return worthOf({ kind, props }, rarityOf({ kind }, from, to, SIZES), from, to, rarestIn(SIZES))
}

describe('worth in a story', () => {
  test('a book, a director, a cinematographer, an editor, a theme, a place, a studio, in this order', () => {
    const worths = [
      worth('BASED_ON', 'LITERARY_WORK'),
      worth('DIRECTED', 'PERSON'),
      worth('PHOTOGRAPHED', 'PERSON'),
      worth('EDITED', 'PERSON'),
      worth('HAS_THEME', 'THEME'),
      worth('SET_IN', 'PLACE'),
      worth('PRODUCED_BY', 'STUDIO'),
    ]
    expect(worths).toEqual(worths.toSorted((a, b) => b - a))
    expect(new Set(worths).size).toBe(worths.length)
    expect(worths.at(-1)).toBeLessThan(-10)
    expect([isCircumstance({ kind: 'PRODUCED_BY' }), isCircumstance({ kind: 'HAS_THEME' })]).toEqual([true, false])
  })

  test('a lead before a small part', () => {
    const acted = (billing: number) => worth('ACTED_IN', 'PERSON', 8, { billing })
    expect(acted(1)).toBeGreaterThan(acted(4))
    expect(acted(400)).toBe(acted(4000))
  })

  test('a broad theme falls faster than it is common, and is as broad as what is within it', () => {
    const theme = (direct: number, covered = direct) => {
      const to = thing('THEME', { 'HAS_THEME<': direct, 'COVERS_THEME<': covered })
      return worthOf({ kind: 'HAS_THEME', props: {} }, 0, FILM, to, rarestIn(SIZES))
    }
    expect(theme(16) - theme(32)).toBeCloseTo(1)
    expect(theme(128) - theme(256)).toBeGreaterThan(4)
    expect(theme(16, 512)).toBeLessThan(theme(16) - 10)
  })

  test('how many credits somebody has counts less than how many films show an event', () => {
    const fall = (kind: RelationName, of: Kind) => worth(kind, of, 4) - worth(kind, of, 8)
    expect(fall('DIRECTED', 'PERSON')).toBeLessThan(fall('DEPICTS', 'HISTORICAL_EVENT'))
    expect(worth('DEPICTS', 'PERSON')).toBeLessThan(worth('DEPICTS', 'HISTORICAL_EVENT'))
  })

  test('a prize won before a nomination, and a prize of a film before one of a performance', () => {
    const prize = (outcome: string, honoured = 0) => {
      const to = thing('AWARD', { 'AWARDED<': 8, 'HONOURED<': honoured })
      return worthOf({ kind: 'AWARDED', props: { year: 1958, outcome } }, 5, FILM, to, rarestIn(SIZES))
    }
    expect(prize('WON')).toBeGreaterThan(prize('NOMINATED'))
    expect(prize('WON')).toBeGreaterThan(prize('WON', 8))
  })

  test('a film that everybody knows before one of which little is on record', () => {
    const by = (degree: number) => worth('DIRECTED', 'PERSON', 8, {}, thing('FILM', {}, degree))
    expect(by(30)).toBeGreaterThan(by(10))
    expect(by(30)).toBe(by(300))
    expect(by(0)).toBe(by(1))
  })
})

describe('two prizes in one chain', () => {
  const award = { kind: 'AWARD' } as const
  const won = (kind: 'AWARDED' | 'HONOURED', year: number, outcome = 'WON') => ({ kind, props: { year, outcome } })

  test('say less of other years, of another outcome, of people, least of a film and a person', () => {
    const turns = [
      turnBits(award, won('AWARDED', 1958), won('AWARDED', 1958)),
      turnBits(award, won('AWARDED', 1958), won('AWARDED', 1962)),
      turnBits(award, won('AWARDED', 1958), won('AWARDED', 1962, 'NOMINATED')),
      turnBits(award, won('HONOURED', 1958), won('HONOURED', 1962)),
      turnBits(award, won('AWARDED', 1958), won('HONOURED', 1958)),
    ]
    expect(turns).toEqual(turns.toSorted((a, b) => a - b))
    expect([turns[0], new Set(turns).size]).toEqual([0, turns.length])
  })

  test('and nothing else in a chain does', () => {
    expect(turnBits({ kind: 'PERSON' }, won('HONOURED', 1958), { kind: 'DIRECTED', props: {} })).toBe(0)
    expect(turnBits(award, won('AWARDED', 1958), { kind: 'GIVEN_BY', props: {} })).toBe(0)
  })
})
