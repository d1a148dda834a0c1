import { describe, expect, test } from 'vitest'
import { ask } from '../support/ask.ts'

const callsOf = async (query: string) => {
  const { calls, errors } = await ask(query)
  expect(errors).toEqual([])
  return calls
}

describe('five levels of a query are one call to the store:', () => {
  test('eight levels, several relations side by side at each, are two calls', async () => {
    const people =
      'directors { nodes { ...films } } cast { nodes { ...films } } composers { edges { sources { id } node { ...films } } }'
    const calls = await callsOf(`
      query { films { nodes { ${people} basedOn { nodes { authors { nodes { literaryWorks { nodes { adaptations { nodes { id } } } } } } } } awardResults { nodes { award { body { awards { nodes { id } } } } film { id } recipients { nodes { id } } } } } } }
      fragment films on Person { films { edges { roles sources { id } node { themes { nodes { films { nodes { id } } } } studios { nodes { films { nodes { id } } } } } } } awardResults { nodes { award { results { nodes { id } } } } } }
    `)
    expect(calls).toEqual(['find', 'neighbours'])
  })

  test('aliases with other pages and arguments add nothing', async () => {
    const calls = await callsOf(`{ films { nodes {
      cast { nodes { id } } one: cast(first: 1) { nodes { id } } last: cast(last: 2) { nodes { id } }
      won: awardResults(outcome: WON) { nodes { id } } all: awardResults { nodes { id } }
      credits(roles: [DIRECTOR, WRITER]) { nodes { id } }
    } } }`)
    expect(calls).toEqual(['find'])
  })

  test('a total costs nothing unless selected, and then one call for all of a level', async () => {
    expect(await callsOf('{ films { nodes { directors { nodes { id } } } } }')).toEqual(['find'])
    const calls = await callsOf(
      '{ films { totalCount nodes { directors { totalCount nodes { id } } cast { totalCount } won: awardResults(outcome: WON) { totalCount } } } }',
    )
    expect(calls.toSorted()).toEqual(['count', 'find', 'neighbourCounts'])
  })

  test('a page costs nothing unless something of it is selected', async () => {
    expect(await callsOf('{ films { totalCount } conflicts { totalCount } }')).toEqual(['count', 'conflictCount'])
    expect(await callsOf('{ films { __typename } }')).toEqual([])
    expect(await callsOf('{ films { nodes { directors { totalCount } } } }')).toEqual(['find', 'neighbourCounts'])
  })

  test('what a record has itself costs nothing more: titles, sources, timeline, external ids, degree', async () => {
    const calls = await callsOf(
      '{ films { edges { sources { name } node { titles { text } sources { id } timeline { kind sources { id } } externalIds { url } degree label } } } }',
    )
    expect(calls).toEqual(['find'])
  })

  test('claims of many films are one call, and what they name another', async () => {
    const calls = await callsOf(
      '{ films { nodes { claims(property: "director") { source { id } valueEntity { id } subject { id } evidence { id } } } } }',
    )
    expect(calls).toEqual(['find', 'claims', 'entities'])
  })

  test('several things looked up at once are one call', async () => {
    const calls = await callsOf(
      '{ a: film(by: { id: "film:mat-1926" }) { id } b: person(by: { wikidata: "Q324937" }) { id } nodes(ids: ["theme:war", "film:mat-1955"]) { id } }',
    )
    expect(calls).toEqual(['entities'])
  })

  test('labels and things of a facet are one call', async () => {
    expect(await callsOf('{ filmFacets(by: DIRECTOR) { label entity { id } } }')).toEqual(['facet', 'entities'])
  })
})
