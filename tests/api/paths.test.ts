import { describe, expect, test } from 'vitest'
import { answer, ask, codes } from '../support/ask.ts'

const CRANES = 'film:letyat-zhuravli-1957'
const FORTY_FIRST = 'film:sorok-pervyy-1956'

const FIELDS = `
  __typename
  ... on PathsFound { complete paths { length rarity overlap sentence permalink hops {
    kind kinds inverse role sentence english: sentence(language: EN) rarity
    from { id label } to { id label } sources { id }
  } } }
  ... on NoPath { reason explanation nearest { id } }
`
const paths = async (args: string) => (await answer(`{ paths(${args}) { ${FIELDS} } }`)).paths

describe('paths', () => {
  test('the chain that a film historian would tell first, explained', async () => {
    const { complete, paths: found } = await paths(`from: "${CRANES}", to: "${FORTY_FIRST}"`)
    expect(complete).toBe(true)
    expect(found).toHaveLength(3)
    expect(found[0]).toMatchObject({
      length: 2,
      overlap: 0,
      sentence: 'Both were photographed by Sergei Urusevsky.',
      permalink: `/path/${CRANES}/person:urusevskiy-sergey/${FORTY_FIRST}`,
    })
    expect(found[0].hops).toMatchObject([
      {
        kind: 'PHOTOGRAPHED',
        kinds: ['PHOTOGRAPHED'],
        inverse: true,
        role: 'cinematographer',
        sentence: 'Sergei Urusevsky photographed The Cranes Are Flying.',
        from: { id: CRANES },
        to: { id: 'person:urusevskiy-sergey' },
      },
      { kind: 'PHOTOGRAPHED', inverse: false, to: { id: FORTY_FIRST } },
    ])
    expect(found[0].hops[0].sources.length).toBeGreaterThan(0)
    expect(found[0].rarity).toBeGreaterThan(1)
  })

  test('in Russian, with names in the nominative; a hop may be asked in the other language', async () => {
    const { paths: found } = await paths(`from: "${CRANES}", to: "${FORTY_FIRST}", first: 1, language: RU`)
    expect(found[0].sentence).toBe('Оператор обоих фильмов — Сергей Урусевский.')
    expect(found[0].hops[0].sentence).toBe('Оператор фильма «Летят журавли» — Сергей Урусевский.')
    expect(found[0].hops[0].english).toBe('Sergei Urusevsky photographed The Cranes Are Flying.')
  })

  test('external and retired ids serve as ends', async () => {
    const [one, two] = [
      await paths(`from: "wikidata:Q714524", to: "${FORTY_FIRST}", first: 2`),
      await paths(`from: "film:the-cranes-are-flying-1957", to: "${FORTY_FIRST}", first: 2`),
    ]
    expect(one).toEqual(two)
    expect(one.paths[0].hops[0].from.id).toBe(CRANES)
  })

  test('all constraints hold', async () => {
    const through = await paths(
      `from: "${CRANES}", to: "film:mat-1926", via: ["film:mat-1955", "person:batalov-aleksey"]`,
    )
    for (const { permalink } of through.paths) {
      expect(permalink).toContain('/film:mat-1955/')
      expect(permalink).toContain('/person:batalov-aleksey/')
    }
    const around = await paths(`from: "${CRANES}", to: "${FORTY_FIRST}", avoid: ["person:urusevskiy-sergey"]`)
    for (const { permalink } of around.paths) expect(permalink).not.toContain('urusevskiy')
    const people = await paths(
      `from: "${CRANES}", to: "film:mat-1926", kinds: [ACTED_IN, WROTE, BASED_ON], without: [WROTE]`,
    )
    const kinds = people.paths.flatMap(({ hops }: { hops: { kinds: string[] }[] }) => hops.flatMap((hop) => hop.kinds))
    expect(new Set(kinds)).toEqual(new Set(['ACTED_IN', 'BASED_ON']))
  })

  test('null counts as not given', async () => {
    const given = await paths(
      `from: "${CRANES}", to: "${FORTY_FIRST}", first: null, maxHops: null, kinds: null, without: null, via: null, avoid: null, years: { from: null, to: null }, language: null`,
    )
    expect(given).toEqual(await paths(`from: "${CRANES}", to: "${FORTY_FIRST}"`))
  })

  test('costs at most as many questions as hops are allowed, and nothing for what is told of it', async () => {
    const { calls } = await ask(`{ paths(from: "${CRANES}", to: "film:snezhnaya-koroleva-1957") { ${FIELDS} } }`)
    expect(calls[0]).toBe('entities')
    expect(calls.slice(1).every((call) => call === 'expand')).toBe(true)
    expect(calls.length - 1).toBeLessThanOrEqual(6)
  })

  test.each([
    'first: 11',
    'first: -1',
    'maxHops: 0',
    'maxHops: 9',
    'via: ["a:a", "b:b", "c:c", "d:d"]',
    'years: { from: 1960, to: 1950 }',
  ])('what cannot be asked is refused: %s', async (args) => {
    const query = `{ paths(from: "${CRANES}", to: "${FORTY_FIRST}", ${args}) { __typename } }`
    expect(await codes(query)).toEqual(['BAD_USER_INPUT'])
  })
})
