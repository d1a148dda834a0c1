import { describe, expect, test } from 'vitest'
import { answer, ask, codes } from '../support/ask.ts'

describe('conflicts', () => {
  test('what sources say, which is shown, and by which rule', async () => {
    const { conflicts } = await answer(`{
      conflicts(property: "year") {
        totalCount
        nodes { subject { id } property rule chosen { value source { id } } claims { value chosen verdict reason } }
      }
    }`)
    expect(conflicts.totalCount).toBe(2)
    expect(conflicts.nodes[1]).toEqual({
      subject: { id: 'film:sorok-pervyy-1956' },
      property: 'year',
      rule: 'For year, canon stands before the other sources.',
      chosen: { value: '1956', source: { id: 'canon' } },
      claims: [
        { value: '1956', chosen: true, verdict: 'SUPPORTED', reason: null },
        { value: '1957', chosen: false, verdict: 'CONTRADICTED', reason: 'canon says otherwise: 1956.' },
      ],
    })
  })

  test('a claim leads to those that it contradicts', async () => {
    const { film } = await answer(`{
      film(by: { id: "film:mat-1955" }) { claims(property: "year", verdict: [DISPUTED]) { value contradicts { value } } }
    }`)
    expect(film.claims).toEqual([
      { value: '1955', contradicts: [{ value: '1956' }] },
      { value: '1956', contradicts: [{ value: '1955' }] },
    ])
  })

  test('pages, and no more questions to the store than one a page and one for the number', async () => {
    const { data, calls } = await ask(
      '{ conflicts(first: 1) { totalCount pageInfo { hasNextPage endCursor } nodes { property } } }',
    )
    expect(calls.toSorted()).toEqual(['conflictCount', 'conflicts'])
    const { endCursor } = data.conflicts.pageInfo
    const next = await answer(`{ conflicts(first: 1, after: "${endCursor}") { nodes { property subject { id } } } }`)
    expect(next.conflicts.nodes).toEqual([{ property: 'year', subject: { id: 'film:mat-1955' } }])
    expect(await codes('{ conflicts(after: "nonsense") { totalCount } }')).toEqual(['BAD_USER_INPUT'])
  })
})

describe('coverage', () => {
  const rows = async (by: string) =>
    (await answer(`{ coverage(by: ${by}) { key label films fields { property filled share } } }`)).coverage

  test('by decade, in their order', async () => {
    const decades = await rows('DECADE')
    expect(decades.map(({ key }: { key: string }) => key)).toEqual(['1920s', '1930s', '1950s', '1960s'])
    expect(decades[0].films).toBe(3)
    expect(decades[0].fields.find(({ property }: { property: string }) => property === 'director')).toEqual({
      property: 'director',
      filled: 3,
      share: 1,
    })
  })

  test('by source, republic, studio and form, most films first', async () => {
    const sources = await rows('SOURCE')
    expect(sources.map(({ films }: { films: number }) => films)).toEqual(
      sources.map(({ films }: { films: number }) => films).toSorted((a: number, b: number) => b - a),
    )
    expect(sources.find(({ key }: { key: string }) => key === 'wikidata').label).toBe('Wikidata')
    expect((await rows('FORM'))[0]).toMatchObject({ key: 'FICTION', label: 'Fiction' })
    expect((await rows('REPUBLIC'))[0].label).toBe('Russian SFSR')
    expect((await rows('STUDIO'))[0].label).toBe('Mosfilm')
  })
})
