import { describe, expect, test } from 'vitest'
import { answer, ask, codes } from '../support/ask.ts'

const CRANES = 'film:letyat-zhuravli-1957'

describe('a film is looked up', () => {
  test.each([
    '{ id: "film:letyat-zhuravli-1957" }',
    '{ id: "film:the-cranes-are-flying-1957" }',
    '{ id: "wikidata:Q714524" }',
    '{ id: "imdb:tt0050634" }',
    '{ wikidata: "Q714524" }',
    '{ wikidata: "wikidata:Q714524" }',
    '{ imdb: "tt0050634" }',
    '{ titled: { title: "Летят журавли" } }',
    '{ titled: { title: "«летят ЖУРАВЛИ»" } }',
    '{ titled: { title: "Letjat Zhuravli" } }',
    '{ titled: { title: "cranes are flying", year: 1957 } }',
    '{ titled: { title: "The Cranes Are Flying", year: 1958 } }',
  ])('by %s', async (by) => {
    expect(await answer(`{ film(by: ${by}) { id } }`)).toEqual({ film: { id: CRANES } })
  })

  test.each([
    '{ id: "film:nowhere-1900" }',
    '{ id: "garbage" }',
    '{ id: "person:kalatozov-mikhail" }',
    '{ wikidata: "Q1" }',
    '{ titled: { title: "No such film" } }',
    '{ titled: { title: "The Cranes Are Flying", year: 1960 } }',
  ])('and is not there: %s', async (by) => {
    expect(await answer(`{ film(by: ${by}) { id } }`)).toEqual({ film: null })
  })

  test('the year decides between films of one title, a year off by one only where nothing else fits', async () => {
    const data = await answer(`{
      exact: film(by: { titled: { title: "Mother", year: 1926 } }) { id }
      near: film(by: { titled: { title: "Mother", year: 1954 } }) { id }
    }`)
    expect(data).toEqual({ exact: { id: 'film:mat-1926' }, near: { id: 'film:mat-1955' } })
  })

  test('several matches are an error that lists their ids', async () => {
    const { data, errors } = await ask('{ film(by: { titled: { title: "Мать" } }) { id } }')
    expect(data).toEqual({ film: null })
    expect(errors[0]?.extensions).toMatchObject({ code: 'AMBIGUOUS', candidates: ['film:mat-1926', 'film:mat-1955'] })
    expect(errors[0]?.message).toContain('film:mat-1926 (Mother, 1926)')
  })

  test.each([
    '{ wikidata: "714524" }',
    '{ imdb: "letyat" }',
    '{ titled: { title: "…" } }',
    '{}',
    '{ id: null }',
    '{ id: "a", imdb: "tt0050634" }',
    '{ titled: { year: 1957 } }',
  ])('wrongly: %s', async (by) => {
    expect(await codes(`{ film(by: ${by}) { id } }`)).toContain('BAD_USER_INPUT')
  })

  test('wrongly, with variables', async () => {
    const query = 'query ($by: FilmBy!) { film(by: $by) { id } }'
    expect(await codes(query, { by: { id: null } })).toEqual(['BAD_USER_INPUT'])
    expect(await codes(query, { by: { id: 'a', imdb: 'b' } })).toEqual(['BAD_USER_INPUT'])
    expect(await codes(query, {})).toEqual(['BAD_USER_INPUT'])
  })
})

describe('other things are looked up', () => {
  test('by id, identifier, whole name and a part of the name', async () => {
    const data = await answer(`{
      id: person(by: { id: "person:kalatozov-mikhail" }) { name }
      wikidata: person(by: { wikidata: "Q324937" }) { name }
      whole: person(by: { name: "Михаил Калатозов" }) { name }
      surname: person(by: { name: "Kalatozov" }) { name }
      work: literaryWork(by: { name: "Вечно живые" }) { title authors { nodes { name } } }
      theme: theme(by: { name: "Home front" }) { id }
      studio: studio(by: { name: "Мосфильм" }) { id }
      body: awardBody(by: { name: "Cannes Film Festival" }) { id }
      award: award(by: { name: "Palme d’Or" }) { id body { id } }
      nobody: person(by: { name: "Nobody At All" }) { id }
    }`)
    expect(data).toMatchObject({
      id: { name: 'Mikhail Kalatozov' },
      wikidata: { name: 'Mikhail Kalatozov' },
      whole: { name: 'Mikhail Kalatozov' },
      surname: { name: 'Mikhail Kalatozov' },
      work: { authors: { nodes: [{ name: 'Viktor Rozov' }] } },
      theme: { id: 'theme:home-front' },
      studio: { id: 'studio:mosfilm' },
      body: { id: 'body:cannes' },
      award: { id: 'award:cannes-palme-dor', body: { id: 'body:cannes' } },
      nobody: null,
    })
  })

  test('and a name that several have is ambiguous', async () => {
    expect(await codes('{ person(by: { name: "Mikhail" }) { id } }')).toEqual(['AMBIGUOUS'])
  })
})

describe('anything is looked up by id', () => {
  test('node gives it, or null', async () => {
    const data = await answer(`{
      film: node(id: "${CRANES}") { __typename id }
      result: node(id: "result:cannes-palme-dor-1958-letyat-zhuravli-1957") { __typename ... on AwardResult { year outcome } }
      external: node(id: "wikidata:Q324937") { id }
      unknown: node(id: "film:nowhere-1900") { id }
      garbage: node(id: "%%%") { id }
    }`)
    expect(data).toEqual({
      film: { __typename: 'Film', id: CRANES },
      result: { __typename: 'AwardResult', year: 1958, outcome: 'WON' },
      external: { id: 'person:kalatozov-mikhail' },
      unknown: null,
      garbage: null,
    })
  })

  test('nodes keeps the order, with null where unknown', async () => {
    const ids = ['theme:war', 'nothing', CRANES, CRANES]
    const data = await answer('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
    expect(data.nodes).toEqual([{ id: 'theme:war' }, null, { id: CRANES }, { id: CRANES }])
  })

  test('nodes has a limit, and says so', async () => {
    const { errors } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(1001).fill('x') })
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('1000'),
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })
})
