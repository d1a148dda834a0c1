import { describe, expect, test } from 'vitest'
import { answer } from '../support/ask.ts'

/** What is missing comes last both ways; ties are broken by id. */
function expectOrdered<T extends { id: string }>(
  items: readonly T[],
  sortValue: (item: T) => string | number | null | undefined,
  descending: boolean,
) {
  items.slice(1).forEach((item, i) => {
    const before = items[i] as T
    const [a, b] = [sortValue(before) ?? null, sortValue(item) ?? null]
    if (a === b) expect(before.id < item.id).toBe(true)
    else if (a === null || b === null) expect(b).toBeNull()
    else expect(a < b).toBe(!descending)
  })
}

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

describe('films are ordered', () => {
  const FIELDS = 'id title year degree yearsShelved released { edtf } awardResults(outcome: WON) { totalCount }'
  interface Film {
    id: string
    title: string
    year: number
    degree: number
    yearsShelved: number | null
    released: { edtf: string } | null
    awardResults: { totalCount: number }
  }
  const earliest = ({ released }: Film) => released && `${released.edtf}-01-01`.slice(0, 10)

  test.each<[string, (film: Film) => string | number | null]>([
    ['YEAR', (film) => film.year],
    ['TITLE', (film) => fold(film.title)],
    ['RELEASED', earliest],
  ])('by %s, both ways', async (order, sortValue) => {
    for (const way of ['ASC', 'DESC']) {
      const { films } = await answer(`{ films(first: 100, orderBy: ${order}_${way}) { nodes { ${FIELDS} } } }`)
      expectOrdered(films.nodes as Film[], sortValue, way === 'DESC')
    }
  })

  test.each<[string, (film: Film) => number | null]>([
    ['AWARDS_DESC', (film) => film.awardResults.totalCount],
    ['DEGREE_DESC', (film) => film.degree],
    ['YEARS_SHELVED_DESC', (film) => film.yearsShelved],
  ])('by %s', async (order, sortValue) => {
    const { films } = await answer(`{ films(first: 100, orderBy: ${order}) { nodes { ${FIELDS} } } }`)
    expectOrdered(films.nodes as Film[], sortValue, true)
  })

  test('by year and title unless asked; an empty order is no order', async () => {
    const data = await answer(
      '{ usual: films { nodes { year title } } empty: films(orderBy: []) { nodes { year title } } }',
    )
    const keys = data.usual.nodes.map(({ year, title }: { year: number; title: string }) => `${year} ${fold(title)}`)
    expect(keys).toEqual(keys.toSorted())
    expect(data.empty).toEqual(data.usual)
  })
})

describe('people are ordered', () => {
  test('by birth, number of films and name', async () => {
    const data = await answer(`{
      born: people(first: 100, orderBy: BORN_ASC) { nodes { id born { edtf } } }
      films: people(first: 100, orderBy: FILMS_DESC) { nodes { id films { totalCount } } }
      name: people(first: 100, orderBy: NAME_DESC) { nodes { id name } }
    }`)
    type Person = { id: string; name: string; born: { edtf: string } | null; films: { totalCount: number } }
    const day = ({ born }: Person) => born && `${born.edtf.replace('~', '')}-01-01`.slice(0, 10)
    expectOrdered(data.born.nodes, day, false)
    expectOrdered(data.films.nodes, ({ films }: Person) => films.totalCount, true)
    expectOrdered(data.name.nodes, ({ name }: Person) => fold(name), true)
  })
})

describe('films divide', () => {
  const FACETS = [
    'DIRECTOR',
    'WRITER',
    'COMPOSER',
    'CINEMATOGRAPHER',
    'CAST',
    'STUDIO',
    'REPUBLIC',
    'THEME',
    'GENRE',
    'DECADE',
    'YEAR',
    'FORM',
    'LITERARY_AUTHOR',
    'AWARD_BODY',
    'LANGUAGE',
  ]

  test.each(FACETS)('by %s, most films first', async (by) => {
    const { filmFacets } = await answer(
      `{ filmFacets(by: ${by}, first: 500) { value label ru: label(language: RU) count entity { id label } } }`,
    )
    expect(filmFacets.length).toBeGreaterThan(0)
    const counts = filmFacets.map(({ count }: { count: number }) => count)
    expect(counts).toEqual(counts.toSorted((a: number, b: number) => b - a))
    for (const { value, label, ru, entity } of filmFacets) {
      expect(label).not.toBe('')
      expect(ru).not.toBe('')
      if (value.includes(':')) expect(entity).toEqual({ id: value, label })
      else expect(entity).toBeNull()
    }
  })

  test('within a filter, each with as many films as a filter finds', async () => {
    const { filmFacets } = await answer(
      '{ filmFacets(by: DIRECTOR, filter: { year: { from: 1950 } }, first: 3) { value count } }',
    )
    expect(filmFacets).toHaveLength(3)
    for (const { value, count } of filmFacets) {
      const { films } = await answer(
        `{ films(filter: { year: { from: 1950 }, director: { id: "${value}" } }) { totalCount } }`,
      )
      expect(films.totalCount).toBe(count)
    }
  })

  test('by decade and form, with labels in both languages', async () => {
    const data = await answer(
      '{ d: filmFacets(by: DECADE, filter: { ids: ["film:mat-1926"] }) { value label(language: RU) } f: filmFacets(by: FORM, filter: { ids: ["film:mat-1926"] }) { label } l: filmFacets(by: LANGUAGE, filter: { language: "ka" }) { label } }',
    )
    expect(data).toEqual({
      d: [{ value: '1920s', label: '1920-е' }],
      f: [{ label: 'Fiction' }],
      l: [{ label: 'Georgian' }],
    })
  })
})
