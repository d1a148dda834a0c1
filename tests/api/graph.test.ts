import { describe, expect, test } from 'vitest'
import { placeOf } from '../../src/paths/place.ts'
import { answer, ask, codes } from '../support/ask.ts'
import { openFixture } from '../support/fixture.ts'

const CRANES = 'film:letyat-zhuravli-1957'
const FIELDS = `truncated totalNodes permalink
  nodes { id kind label russian: label(language: RU) year degree x y entity { id } }
  edges { id source target kind label russian: label(language: RU) role rarity sources { id } }`

const around = async (args: string) => (await answer(`{ neighbourhood(${args}) { ${FIELDS} } }`)).neighbourhood

describe('neighbourhood', () => {
  test('nodes and edges to draw, with the thing itself first', async () => {
    const { nodes, edges, truncated, totalNodes } = await around(`id: "${CRANES}"`)
    expect(truncated).toBe(false)
    expect(nodes).toHaveLength(totalNodes)
    expect(nodes[0]).toMatchObject({
      id: CRANES,
      kind: 'FILM',
      label: 'The Cranes Are Flying',
      russian: 'Летят журавли',
      year: 1957,
      entity: { id: CRANES },
    })
    const edge = edges.find(({ source }: { source: string }) => source === 'person:samoylova-tatyana')
    expect(edge).toMatchObject({
      id: `person:samoylova-tatyana|ACTED_IN|${CRANES}`,
      target: CRANES,
      label: 'acted in',
      russian: 'в ролях',
      role: 'actor (Veronika)',
    })
    expect(edge.sources.length).toBeGreaterThan(0)
    const won = edges.find(({ id }: { id: string }) => id === `${CRANES}|AWARDED|award:cannes-palme-dor`)
    expect(won).toMatchObject({ label: 'won', russian: 'награда' })
  })

  test('says what the limit leaves out', async () => {
    const { nodes, truncated, totalNodes, permalink } = await around(`id: "${CRANES}", depth: 2, limit: 7`)
    expect([nodes.length, truncated, totalNodes > 7]).toEqual([7, true, true])
    expect(permalink).toBe('/graph?id=film%3Aletyat-zhuravli-1957&depth=2&limit=7')
  })

  test('null where the thing is unknown, or stands only between others', async () => {
    expect(await around('id: "film:nowhere-1900"')).toBeNull()
    expect(await around('id: "result:cannes-palme-dor-1958-letyat-zhuravli-1957"')).toBeNull()
  })

  test('by the relations asked, through any id', async () => {
    const { nodes, edges } = await around('id: "wikidata:Q714524", kinds: [PHOTOGRAPHED], depth: 2')
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual([
      CRANES,
      'person:urusevskiy-sergey',
      'film:sorok-pervyy-1956',
    ])
    expect(edges.every(({ kind }: { kind: string }) => kind === 'PHOTOGRAPHED')).toBe(true)
  })

  test('costs a question for the thing, one a step, one for what is between the outermost, and one for places', async () => {
    const { calls } = await ask(`{ neighbourhood(id: "${CRANES}", depth: 2) { ${FIELDS} } }`)
    expect(calls).toEqual(['entities', 'expand', 'expand', 'edgesBetween', 'positions'])
  })

  test.each(['depth: 4', 'depth: -1', 'limit: -1', 'limit: 2001'])('refuses %s', async (args) => {
    expect(await codes(`{ neighbourhood(id: "${CRANES}", ${args}) { totalNodes } }`)).toEqual(['BAD_USER_INPUT'])
  })
})

describe('graph', () => {
  test('the films of a filter, and what joins two of them', async () => {
    const { graph } = await answer(`{ graph(filter: { director: { name: "Kozintsev" } }) { ${FIELDS} } }`)
    const ids = graph.nodes.map(({ id }: { id: string }) => id)
    expect(ids.slice(0, 3).every((id: string) => id.startsWith('film:'))).toBe(true)
    expect(ids).toContain('person:shostakovich-dmitriy')
    expect(graph).toMatchObject({ truncated: false, totalNodes: ids.length })
    expect(graph.permalink).toMatch(/^\/graph\?filter=/)
  })

  test('of everything, within its limit', async () => {
    const { graph } = await answer(`{ graph(limit: 9) { ${FIELDS} } }`)
    expect(graph.nodes).toHaveLength(9)
    expect(graph.nodes.filter(({ kind }: { kind: string }) => kind === 'FILM').length).toBe(6)
    expect(graph.truncated).toBe(true)
  })

  test('of nothing', async () => {
    const { graph } = await answer(`{ graph(filter: { ids: [] }) { ${FIELDS} } }`)
    expect(graph).toMatchObject({ nodes: [], edges: [], truncated: false, totalNodes: 0 })
  })

  test('costs a few questions, however many films', async () => {
    const { calls } = await ask(`{ graph { ${FIELDS} } }`)
    expect(calls).toEqual(['find', 'expand', 'edgesBetween', 'positions'])
  })
})

test('a thing that was never laid out stands somewhere all the same, and always there', () => {
  const ids = openFixture().dataSet.entities.map(({ id }) => id)
  const places = ids.map((id) => placeOf(id))
  expect(places).toEqual(ids.map((id) => placeOf(id)))
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(ids.length)
})
