import { describe, expect, test } from 'vitest'
import { answer } from '../support/ask.ts'

const CRANES = 'film:letyat-zhuravli-1957'
const MOTHER_1955 = 'film:mat-1955'

const ask = async (args: string) =>
  (await answer(`{ paths(${args}) { __typename ... on NoPath { reason explanation nearest { id } } } }`)).paths

const CASES: readonly (readonly [what: string, args: string, reason: string, says: RegExp])[] = [
  ['an unknown start', `from: "film:nowhere-1900", to: "${CRANES}"`, 'UNKNOWN_START', /film:nowhere-1900/],
  ['an unknown end', `from: "${CRANES}", to: "wikidata:Q1"`, 'UNKNOWN_END', /wikidata:Q1/],
  [
    'an outcome of an award as an end',
    `from: "${CRANES}", to: "result:cannes-palme-dor-1958-letyat-zhuravli-1957"`,
    'UNKNOWN_END',
    /result:/,
  ],
  [
    'an unknown thing to pass through',
    `from: "${CRANES}", to: "${MOTHER_1955}", via: ["person:nobody"]`,
    'UNKNOWN_VIA',
    /person:nobody/,
  ],
  ['one thing by two ids', `from: "${CRANES}", to: "wikidata:Q714524"`, 'SAME_THING', /same/],
  ['two islands', 'from: "person:yutkevich-sergey", to: "film:mat-1926"', 'NOT_CONNECTED', /No chain/],
  [
    'too few hops',
    `from: "${CRANES}", to: "film:mat-1926", maxHops: 2, kinds: [ACTED_IN, BASED_ON]`,
    'TOO_FAR',
    /maxHops: 4/,
  ],
  [
    'a genre, which chains leave out',
    `from: "genre:war", to: "${CRANES}"`,
    'ONLY_EXCLUDED_RELATIONS',
    /kinds: \[HAS_GENRE\]/,
  ],
  ['no relation at all', `from: "${CRANES}", to: "${MOTHER_1955}", kinds: []`, 'ONLY_EXCLUDED_RELATIONS', /kinds: \[/],
  [
    'the one thing between them avoided',
    `from: "${CRANES}", to: "${MOTHER_1955}", kinds: [ACTED_IN], maxHops: 2, avoid: ["person:batalov-aleksey"]`,
    'EXCLUDED_BY_CONSTRAINTS',
    /without avoid\./,
  ],
  [
    'an end avoided',
    `from: "${CRANES}", to: "${MOTHER_1955}", avoid: ["${CRANES}"]`,
    'EXCLUDED_BY_CONSTRAINTS',
    /without avoid\./,
  ],
  [
    'a detour that is too long',
    `from: "${CRANES}", to: "${MOTHER_1955}", maxHops: 2, via: ["film:zemlia-1930"]`,
    'TOO_FAR',
    /that keeps to via has (\d) hops.* maxHops: \1\./,
  ],
  [
    'a dead end to pass through',
    `from: "${CRANES}", to: "${MOTHER_1955}", via: ["person:kolofidin-nikifor"]`,
    'EXCLUDED_BY_CONSTRAINTS',
    /without via\./,
  ],
  [
    'years in which nothing between them was made',
    `from: "person:kalatozov-mikhail", to: "person:rozov-viktor", kinds: [DIRECTED, WROTE], maxHops: 2, years: { to: 1950 }`,
    'EXCLUDED_BY_CONSTRAINTS',
    /without years\./,
  ],
  [
    'a film to pass through of other years',
    `from: "person:kalatozov-mikhail", to: "person:rozov-viktor", via: ["${CRANES}"], years: { from: 1960 }`,
    'EXCLUDED_BY_CONSTRAINTS',
    /without years\./,
  ],
  [
    'two constraints that each rule it out',
    `from: "${CRANES}", to: "${MOTHER_1955}", kinds: [ACTED_IN], maxHops: 2, avoid: ["person:batalov-aleksey"], via: ["film:zemlia-1930"]`,
    'EXCLUDED_BY_CONSTRAINTS',
    /without via and avoid\./,
  ],
]

describe('where there is no path, the reason is the true one, with what to do:', () => {
  test.each(CASES)('%s', async (_, args, reason, says) => {
    const none = await ask(args)
    expect(none).toMatchObject({ __typename: 'NoPath', reason })
    expect(none.explanation).toMatch(says)
    const inRussian = await ask(`${args}, language: RU`)
    expect(inRussian.reason).toBe(reason)
    expect(inRussian.explanation).toMatch(/[а-я]/)
  })

  test('more hops are advised only where so many do, and one fewer does not', async () => {
    const through = (maxHops: number) =>
      ask(`from: "${CRANES}", to: "${MOTHER_1955}", maxHops: ${maxHops}, via: ["film:zemlia-1930"]`)
    const hops = Number(/maxHops: (\d)/.exec((await through(2)).explanation)?.[1])
    expect((await through(hops - 1)).reason).toBe('TOO_FAR')
    expect((await through(hops)).__typename).toBe('PathsFound')
  })

  test('following the advice gives a path', async () => {
    const allowed = await ask(`from: "genre:war", to: "${CRANES}", kinds: [HAS_GENRE]`)
    const farther = await ask(`from: "${CRANES}", to: "film:mat-1926", maxHops: 4, kinds: [ACTED_IN, BASED_ON]`)
    expect([allowed.__typename, farther.__typename]).toEqual(['PathsFound', 'PathsFound'])
  })

  test('what lies nearest is named: on both sides, or on the chain that is not allowed', async () => {
    const islands = await ask('from: "person:yutkevich-sergey", to: "film:mat-1926"')
    const ids = islands.nearest.map(({ id }: { id: string }) => id)
    expect(ids[0]).toBe('award:venice-career-golden-lion')
    expect(ids.length).toBeGreaterThan(1)
    const far = await ask(`from: "${CRANES}", to: "film:mat-1926", maxHops: 2, kinds: [ACTED_IN, BASED_ON]`)
    expect(far.nearest.map(({ id }: { id: string }) => id)).toEqual([
      'person:batalov-aleksey',
      MOTHER_1955,
      'work:mat-gorkiy',
    ])
  })
})
