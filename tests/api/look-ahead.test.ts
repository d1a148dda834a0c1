import { describe, expect, test } from 'vitest'
import { appOver, graphqlRequest } from '../support/app.ts'
import { ask } from '../support/ask.ts'
import { openFixture } from '../support/fixture.ts'

const CRANES = 'film:letyat-zhuravli-1957'
const film = (selection: string) => `film(by: { id: "${CRANES}" }) { ${selection} }`

interface Answered {
  readonly data: {
    readonly film: Readonly<Record<'cast' | 'awardResults', { readonly nodes: readonly unknown[] }>>
  }
}

describe('what a query asks next comes with the answer:', () => {
  test.each([
    [
      'lists and single things',
      `{ ${film('directors { nodes { name } } awardResults { nodes { award { body { id } } } }')} }`,
    ],
    [
      'edges as well as nodes',
      `{ ${film('cast { edges { characters node { films { edges { node { id } } } } } nodes { awardResults { nodes { id } } } }')} }`,
    ],
    [
      'aliases with pages of their own',
      `{ ${film('one: cast(first: 1) { nodes { id } } two: cast(last: 2) { edges { cursor } }')} }`,
    ],
    ['variables', `query ($first: Int = 2) { ${film('cast(first: $first) { nodes { id } }')} }`],
    [
      'fragments',
      `{ ${film('...people ... on Film { ... { studios { nodes { id } } } }')} } fragment people on Film { directors { nodes { id } } }`,
    ],
    [
      'several things',
      `{ ${film('cast { nodes { id } }')} other: film(by: { id: "film:mat-1926" }) { cast { nodes { id } } } }`,
    ],
  ])('%s', async (_, query) => {
    const { calls, errors } = await ask(query)
    expect(errors).toEqual([])
    expect(calls).toEqual(['find'])
  })

  test('the same as in its turn', async () => {
    const lists =
      'cast(first: 3) { edges { characters cursor node { films(first: 2) { edges { roles node { title } } pageInfo { endCursor hasNextPage } } } } }'
    const ahead = await ask(`{ ${film(lists)} }`)
    // A directive leaves a field to its own turn.
    const inTurn = await ask(`{ ${film(lists.replaceAll('{ edges', '@include(if: true) { edges'))} }`)
    expect(ahead.calls).toEqual(['find'])
    expect(inTurn.calls).toEqual(['entities', 'neighbours', 'neighbours'])
    expect(ahead.data).toEqual(inTurn.data)
  })

  test('the same list selected in two ways is one list', async () => {
    const { data, calls } = await ask(
      `{ ${film('a: cast(first: 2) { nodes { films { nodes { id } } } } b: cast(first: 2) { nodes { awardResults { totalCount nodes { id } } } }')} }`,
    )
    expect(data.film.a.nodes).toHaveLength(2)
    expect(data.film.b.nodes).toHaveLength(2)
    expect(calls).not.toContain('entities')
  })

  test('a mistake in an argument is told of its own field', async () => {
    const { errors } = await ask(`{ ${film('title cast(first: 1, last: 1) { nodes { id } }')} }`)
    expect(errors).toMatchObject([{ path: ['film', 'cast'], extensions: { code: 'BAD_USER_INPUT' } }])
  })

  test('the same query with other variables is another question', async () => {
    const app = appOver(openFixture().store)
    const query = `query ($first: Int, $outcome: [AwardOutcome!]) { ${film(
      'cast(first: $first) { nodes { id } } awardResults(outcome: $outcome) { nodes { outcome } }',
    )} }`
    const lengths = async (variables: object) => {
      const { data } = (await (await app.fetch(graphqlRequest(query, variables))).json()) as Answered
      return [data.film.cast.nodes.length, data.film.awardResults.nodes.length]
    }
    const one = await lengths({ first: 1, outcome: ['WON'] })
    const two = await lengths({ first: 2, outcome: ['SUBMITTED'] })
    expect([one[0], two[0]]).toEqual([1, 2])
    expect(one[1]).toBeGreaterThan(0)
    expect(two[1]).toBe(0)
    expect(await lengths({ first: 1, outcome: ['WON'] })).toEqual(one)
  })

  test('of an unknown thing, and of one of another kind, there is nothing', async () => {
    const { data } = await ask(`{
      film(by: { id: "film:nowhere-1900" }) { cast { nodes { id } } }
      person(by: { id: "${CRANES}" }) { films { nodes { id } } }
    }`)
    expect(data).toEqual({ film: null, person: null })
  })
})
