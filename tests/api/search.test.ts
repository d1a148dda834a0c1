import { describe, expect, test } from 'vitest'
import { answer, ask, codes } from '../support/ask.ts'

const FIELDS = 'totalCount edges { cursor score matched { text language how } node { id kind label } }'
const SEARCH = `query ($query: String!, $kinds: [EntityKind!]) { search(query: $query, kinds: $kinds) { ${FIELDS} } }`

interface Found {
  readonly totalCount: number
  readonly edges: readonly {
    readonly score: number
    readonly matched: { readonly text: string; readonly language: string | null; readonly how: string }
    readonly node: { readonly id: string; readonly kind: string }
  }[]
}

const search = async (query: string, kinds?: readonly string[] | null): Promise<Found> =>
  (await answer(SEARCH, { query, kinds })).search

describe('search says what matched, and how:', () => {
  test.each([
    ['Летят журавли', 'Летят журавли', 'ru', 'EXACT'],
    ['Letyat zhuravli', 'Letyat zhuravli', 'ru', 'EXACT'],
    ['the cranes are', 'The Cranes Are Flying', 'en', 'PREFIX'],
    ['flying cranes', 'The Cranes Are Flying', 'en', 'ALL_WORDS'],
    ['crnaes are flying', 'The Cranes Are Flying', 'en', 'FUZZY'],
    ['ktnzn ;ehfdkb', 'Летят журавли', 'ru', 'KEYBOARD_LAYOUT'],
  ])('%s', async (query, text, language, how) => {
    const { totalCount, edges } = await search(query)
    expect(totalCount).toBe(1)
    expect(edges[0]).toMatchObject({ node: { id: 'film:letyat-zhuravli-1957' }, matched: { text, language, how } })
  })

  test('the year, where nothing else was typed', async () => {
    const { totalCount, edges } = await search('1957')
    expect(totalCount).toBe(2)
    expect(edges[0]?.matched).toEqual({ text: '1957', language: null, how: 'EXACT' })
  })

  test('the id, where one was typed', async () => {
    const { totalCount, edges } = await search('tt0050634')
    expect(totalCount).toBe(1)
    expect(edges[0]).toMatchObject({
      node: { id: 'film:letyat-zhuravli-1957' },
      matched: { text: 'tt0050634', how: 'EXACT' },
    })
    const address = 'https://www.imdb.com/title/tt0050634/'
    expect((await search(address)).edges[0]?.matched.text).toBe(address)
    expect(await search('tt0050634', ['PERSON'])).toEqual({ totalCount: 0, edges: [] })
  })

  test('and how well: the score falls along the list', async () => {
    for (const query of ['мать', 'mother 1955', 'a', 'ivan', 'война']) {
      const scores = (await search(query)).edges.map(({ score }) => score)
      expect(scores.length).toBeGreaterThan(1)
      expect(scores).toEqual(scores.toSorted((a, b) => b - a))
      for (const score of scores) expect(score > 0 && score <= 1).toBe(true)
    }
  })
})

describe('search takes', () => {
  test('kinds: null is all of them, an empty list none', async () => {
    const all = await search('Чапаев')
    expect(all.totalCount).toBe(3)
    expect(await search('Чапаев', null)).toEqual(all)
    expect(await search('Чапаев', ['PERSON', 'PERSON'])).toMatchObject({
      totalCount: 1,
      edges: [{ node: { id: 'person:chapayev-vasiliy', kind: 'PERSON' } }],
    })
    expect(await search('Чапаев', [])).toEqual({ totalCount: 0, edges: [] })
  })

  test.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['punctuation', '…!?«»—.,;'],
    ['syntax of others', '+(a AND "b"~2) [x TO y] /re.*/ \\ ^3 *:* {}'],
    ['zero-width and direction marks', '\u200b\u202e\u2066'],
    ['another script', 'עברית العربية 映画'],
    ['ten thousand characters', 'летят '.repeat(1667)],
    ['one word of ten thousand letters', 'a'.repeat(10_000)],
  ])('any text: %s', async (_, query) => {
    expect(await search(query)).toEqual({ totalCount: 0, edges: [] })
  })

  test('text with marks that nobody sees', async () => {
    for (const query of ['\u200bЛетят\u200d журавли\ufeff', '\u202eЛетят журавли\u202c', 'Летя́т жура́вли'])
      expect((await search(query)).edges[0]?.node.id).toBe('film:letyat-zhuravli-1957')
  })
})

describe('pages of a search', () => {
  const ids = async (args: string) =>
    (
      await answer(
        `{ search(query: "а", ${args}) { nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      )
    ).search

  test('in both directions are the whole list, and its number is true', async () => {
    const whole = await ids('first: 100')
    expect(whole.totalCount).toBe(whole.nodes.length)
    const forwards: string[] = []
    for (let after = ''; ; ) {
      const part = await ids(`first: 7${after}`)
      forwards.push(...part.nodes.map(({ id }: { id: string }) => id))
      if (!part.pageInfo.hasNextPage) break
      after = `, after: "${part.pageInfo.endCursor}"`
    }
    const backwards: string[] = []
    for (let before = ''; ; ) {
      const part = await ids(`last: 7${before}`)
      backwards.unshift(...part.nodes.map(({ id }: { id: string }) => id))
      if (!part.pageInfo.hasPreviousPage) break
      before = `, before: "${part.pageInfo.startCursor}"`
    }
    const all = whole.nodes.map(({ id }: { id: string }) => id)
    expect(forwards).toEqual(all)
    expect(backwards).toEqual(all)
  })

  test('are refused where they are wrong, or of another search', async () => {
    const { endCursor } = (await ids('first: 1')).pageInfo
    for (const args of [
      '"а", first: -1',
      '"а", first: 101',
      '"а", first: 1, last: 1',
      '"а", after: "garbage"',
      `"б", after: "${endCursor}"`,
      `"а", kinds: [FILM], after: "${endCursor}"`,
    ])
      expect(await codes(`{ search(query: ${args}) { totalCount } }`), args).toEqual(['BAD_USER_INPUT'])
    expect(await codes('{ search(query: null) { totalCount } }')).toEqual(['BAD_USER_INPUT'])
  })
})

describe('the store is asked', () => {
  test.each([
    ['once, where something fits as typed', 'Летят журавли', ['candidates']],
    ['again, where only something near does', 'crnaes are flying', ['candidates', 'candidates']],
    ['once more, for the other keyboard layout', 'Rjvbccfh', ['candidates', 'candidates', 'candidates']],
    ['for what bears an id', 'tt0050634', ['entities']],
    ['for the films of a year', '1957', ['candidates', 'find']],
    ['nothing, where nothing was typed', '?!', []],
  ])('%s', async (_, query, calls) => {
    expect((await ask(SEARCH, { query })).calls).toEqual(calls)
  })

  test('one call more for a level of what was found', async () => {
    const { calls } = await ask(
      '{ search(query: "мать") { totalCount nodes { ... on Film { directors { nodes { name } } } ... on LiteraryWork { authors { nodes { name } } } } } }',
    )
    expect(calls).toEqual(['candidates', 'neighbours'])
  })
})
