import { describe, expect, test } from 'vitest'
import { answer, ask, codes } from '../support/ask.ts'

const CRANES = 'film:letyat-zhuravli-1957'

const FIELDS = `totalCount pageInfo { hasNextPage endCursor } edges {
  cursor score sentence node { id } reasons { kind rarity sentence via { id } }
}`
const related = async (film: string, args = 'first: 100') =>
  (await answer(`{ film(by: { id: "${film}" }) { related(${args}) { ${FIELDS} } } }`)).film.related

interface Reason {
  kind: string
  rarity: number
  sentence: string
  via: { id: string } | null
}
interface RelatedEdge {
  score: number
  sentence: string
  cursor: string
  node: { id: string }
  reasons: Reason[]
}

describe('related films', () => {
  test('come with a score and their reasons, and explain themselves in one line', async () => {
    const { edges } = await related(CRANES)
    const fortyFirst: RelatedEdge = edges.find(({ node }: RelatedEdge) => node.id === 'film:sorok-pervyy-1956')
    expect(fortyFirst.sentence).toContain('Both were photographed by Sergei Urusevsky.')
    expect(fortyFirst.sentence).not.toContain('\n')
    expect(fortyFirst.reasons[0]).toMatchObject({ kind: 'PHOTOGRAPHED', via: { id: 'person:urusevskiy-sergey' } })
    expect(fortyFirst.score).toBeGreaterThan(0)
    for (const { rarity } of fortyFirst.reasons) expect(rarity).toBeGreaterThanOrEqual(0)
  })

  test('in the language asked', async () => {
    const { edges } = await related(CRANES, 'first: 100, language: RU')
    const sentences = edges.map(({ sentence }: RelatedEdge) => sentence)
    expect(sentences.some((sentence: string) => sentence.includes('Оператор обоих фильмов — Сергей Урусевский.'))).toBe(
      true,
    )
  })

  test('films that are joined themselves have a reason without a third', async () => {
    const { edges } = await related('film:yunost-maksima-1934')
    const sequel: RelatedEdge = edges.find(({ node }: RelatedEdge) => node.id === 'film:vozvrashcheniye-maksima-1937')
    expect(sequel.reasons.find(({ via }) => via === null)).toMatchObject({
      kind: 'SEQUEL_TO',
      sentence: 'The Return of Maxim is a sequel to The Youth of Maxim.',
    })
  })

  test('never by a genre or a studio alone, even where these are asked for', async () => {
    const circumstances = ['HAS_GENRE', 'MADE_IN', 'PRODUCED_BY']
    for (const film of [CRANES, 'film:mat-1926', 'film:zemlia-1930']) {
      const { edges } = await related(film, 'first: 100, kinds: [HAS_GENRE, MADE_IN, PRODUCED_BY, HAS_THEME, DIRECTED]')
      for (const { reasons } of edges as RelatedEdge[])
        expect(reasons.some(({ kind }) => !circumstances.includes(kind))).toBe(true)
      expect(await related(film, 'kinds: [HAS_GENRE]')).toMatchObject({ totalCount: 0, edges: [] })
    }
  })

  test('pages make up the whole list, which is the same every time', async () => {
    const whole: RelatedEdge[] = (await related(CRANES)).edges
    const ids: string[] = []
    let page = await related(CRANES, 'first: 4')
    for (;;) {
      ids.push(...page.edges.map(({ node }: RelatedEdge) => node.id))
      if (!page.pageInfo.hasNextPage) break
      page = await related(CRANES, `first: 4, after: "${page.pageInfo.endCursor}"`)
    }
    expect(ids).toEqual(whole.map(({ node }) => node.id))
    expect((await related(CRANES)).totalCount).toBe(ids.length)
    expect((await related(CRANES, 'language: EN')).edges.length).toBe(Math.min(10, ids.length))
    expect(await codes(`{ film(by: { id: "${CRANES}" }) { related(first: 101) { totalCount } } }`)).toEqual([
      'BAD_USER_INPUT',
    ])
  })

  test('of many films cost two questions together, and at most two more for the books of their authors', async () => {
    const { calls, errors } = await ask(`{ films { nodes { related(first: 3) { ${FIELDS} } } } }`)
    expect(errors).toEqual([])
    expect(calls.slice(0, 3)).toEqual(['find', 'expand', 'expand'])
    expect(calls.slice(3).every((call) => call === 'expand')).toBe(true)
    expect(calls.length).toBeLessThanOrEqual(5)
  })
})
