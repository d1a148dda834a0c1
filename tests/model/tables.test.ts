import { describe, expect, test } from 'vitest'
import { ADDRESSABLE_KINDS, ENTITIES, KINDS } from '../../src/model/entities.ts'
import { isIdOf, kindOfId, mintId, parseExternalKey } from '../../src/model/ids.ts'
import { CREDITS, creditOf, RELATION_NAMES, relationRow, WALKED } from '../../src/model/relations.ts'

const around = { folded: 'x', degree: 0, sources: [], filmsCredited: 0, along: () => [] }
const LEAST = {
  FILM: { year: 1957, soviet: true, languages: [], timeline: [] },
  AWARD_RESULT: { year: 1958, outcome: 'WON' },
  LITERARY_WORK: { form: 'NOVEL' },
} as Record<string, object>

describe('the table of entities', () => {
  test('gives each kind a prefix of its own', () => {
    expect(new Set(KINDS.map((kind) => ENTITIES[kind].prefix)).size).toBe(KINDS.length)
  })

  test.each(KINDS)('%s is ordered by what it indexes', (kind) => {
    const index = ENTITIES[kind].index as (props: unknown, surroundings: typeof around) => object
    expect(Object.keys(index(LEAST[kind] ?? {}, around))).toEqual(expect.arrayContaining([...ENTITIES[kind].order]))
  })
})

describe('the table of relations', () => {
  test.each(RELATION_NAMES)('%s reads as a sentence about both ends, in both languages', (name) => {
    const { sentence } = relationRow(name)
    for (const text of [sentence.en, sentence.ru]) {
      expect(text).toContain('{from}')
      expect(text).toContain('{to}')
      expect(text).toMatch(/\.$/)
    }
  })

  test.each(RELATION_NAMES)('%s is ordered by its own properties', (name) => {
    const { orderIn, props } = relationRow(name)
    expect(Object.keys(props.shape)).toEqual(expect.arrayContaining([...orderIn]))
  })

  test.each(WALKED)('%s is walked, and so joins addressable things', (name) => {
    const { from, to } = relationRow(name)
    expect(ADDRESSABLE_KINDS).toEqual(expect.arrayContaining([...from, ...to]))
  })

  test('each role of the credits has one relation', () => {
    for (const name of CREDITS) {
      const { role } = relationRow(name)
      expect(role && creditOf(role)).toBe(name)
    }
  })
})

describe('ids', () => {
  test('are of the kind that their prefix says', () => {
    expect(kindOfId('film:letyat-zhuravli-1957')).toBe('FILM')
    expect(isIdOf('PERSON', 'person:kalatozov-mikhail')).toBe(true)
    for (const wrong of ['film', 'film:', 'movie:x', 'film:Летят', 'film:a--b', 'film:a b'])
      expect(kindOfId(wrong)).toBeUndefined()
  })

  test('are minted from slugs, and from nothing else', () => {
    expect(mintId('FILM', 'letyat-zhuravli', 1957)).toBe('film:letyat-zhuravli-1957')
    expect(() => mintId('FILM', 'Летят журавли')).toThrow()
  })

  test('of other authorities are read with their prefix', () => {
    expect(parseExternalKey('wikidata:Q714524')).toEqual({ authority: 'wikidata', value: 'Q714524' })
    expect(parseExternalKey('imdb:tt0050634')).toEqual({ authority: 'imdb', value: 'tt0050634' })
    for (const wrong of ['Q714524', 'wikidata:714524', 'kinopoisk:1', 'wikidata:'])
      expect(parseExternalKey(wrong)).toBeUndefined()
  })
})
