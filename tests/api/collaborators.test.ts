import { describe, expect, test } from 'vitest'
import { answer, ask } from '../support/ask.ts'

interface CollaboratorEdge {
  filmCount: number
  node: { id: string; name: string }
  films: { totalCount: number; nodes: { id: string; year: number }[]; edges: { sources: { id: string }[] }[] }
}

const FIELDS = `totalCount edges { filmCount node { id name } films { totalCount nodes { id year } edges { sources { id } } } }`
const collaborators = async (
  person: string,
  args = 'first: 100',
): Promise<{ totalCount: number; edges: CollaboratorEdge[] }> =>
  (await answer(`{ person(by: { id: "${person}" }) { collaborators(${args}) { ${FIELDS} } } }`)).person.collaborators

describe('collaborators', () => {
  test('most films together first, each with its films by year', async () => {
    const { edges, totalCount } = await collaborators('person:kozintsev-grigoriy')
    expect(edges).toHaveLength(totalCount)
    const counts = edges.map(({ filmCount }) => filmCount)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(edges.map(({ node }) => node.id)).not.toContain('person:kozintsev-grigoriy')
    const trauberg = edges.find(({ node }) => node.id === 'person:trauberg-leonid')
    expect(trauberg).toMatchObject({ filmCount: 3, films: { totalCount: 3 } })
    expect(trauberg?.films.nodes.map(({ year }) => year)).toEqual([1934, 1937, 1938])
    for (const { sources } of trauberg?.films.edges ?? []) expect(sources.length).toBeGreaterThan(0)
  })

  test('in some roles only', async () => {
    const { edges } = await collaborators('person:kozintsev-grigoriy', 'roles: [COMPOSER, CINEMATOGRAPHER]')
    expect(edges.map(({ node }) => node.id)).toEqual(['person:moskvin-andrey', 'person:shostakovich-dmitriy'])
    expect((await collaborators('person:kozintsev-grigoriy', 'roles: []')).totalCount).toBe(0)
  })

  test('pages by cursor', async () => {
    const whole = await collaborators('person:chukhray-grigoriy')
    const query = (after: string) =>
      `{ person(by: { id: "person:chukhray-grigoriy" }) { collaborators(first: 5${after}) { edges { cursor node { id } } pageInfo { hasNextPage } } } }`
    const first = (await answer(query(''))).person.collaborators
    const second = (await answer(query(`, after: "${first.edges.at(-1).cursor}"`))).person.collaborators
    const ids = [...first.edges, ...second.edges].map(({ node }) => node.id)
    expect(ids).toEqual(whole.edges.slice(0, ids.length).map(({ node }) => node.id))
    expect(first.pageInfo.hasNextPage).toBe(true)
  })

  test('of somebody who only wrote books: none', async () => {
    expect(await collaborators('person:gorkiy-maksim')).toMatchObject({ totalCount: 0, edges: [] })
  })

  test('of many people cost two questions together', async () => {
    const { calls, errors } = await ask(`{ people(first: 10) { nodes { collaborators(first: 3) { ${FIELDS} } } } }`)
    expect(errors).toEqual([])
    expect(calls).toEqual(['find', 'expand', 'expand'])
  })
})
