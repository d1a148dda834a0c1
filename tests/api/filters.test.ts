import { describe, expect, test } from 'vitest'
import { answer, ask, codes } from '../support/ask.ts'

const QUERY = 'query ($filter: FilmFilter) { films(filter: $filter, first: 100) { totalCount nodes { id } } }'

async function films(filter: object | null): Promise<string[]> {
  const { films: found } = await answer(QUERY, { filter })
  expect(found.totalCount).toBe(found.nodes.length)
  return found.nodes.map(({ id }: { id: string }) => id.replace(/^film:/, ''))
}

const ALL = 20

describe('films are filtered', () => {
  test.each<[string, object, string[]]>([
    ['director', { director: { name: 'Чухрай' } }, ['sorok-pervyy-1956', 'ballada-o-soldate-1959']],
    ['director by id', { director: { id: 'person:kalatozov-mikhail' } }, ['letyat-zhuravli-1957']],
    ['director by another authority', { director: { id: 'wikidata:Q324937' } }, ['letyat-zhuravli-1957']],
    [
      'director by any of several ids',
      { director: { ids: ['person:kalatozov-mikhail', 'person:askoldov-aleksandr'] } },
      ['letyat-zhuravli-1957', 'komissar-1967'],
    ],
    ['writer', { writer: { name: 'Rozov' } }, ['letyat-zhuravli-1957']],
    ['cinematographer', { cinematographer: { name: 'Urusevskiy' } }, ['sorok-pervyy-1956', 'letyat-zhuravli-1957']],
    ['cast member', { castMember: { name: 'Самойлова' } }, ['letyat-zhuravli-1957']],
    ['literary author', { literaryAuthor: { name: 'Горький' } }, ['mat-1926', 'mat-1955']],
    [
      'work',
      { basedOn: { form: ['NOVEL'], author: { name: 'gorky' }, published: { from: 1900 } } },
      ['mat-1926', 'mat-1955'],
    ],
    ['award', { award: { award: { id: 'award:cannes-palme-dor' }, outcome: ['WON'] } }, ['letyat-zhuravli-1957']],
    ['republic', { republic: { id: 'republic:georgian-ssr' } }, ['vedreba-1967']],
    ['language', { language: 'ka' }, ['vedreba-1967']],
    ['language in capitals', { language: 'KA' }, ['vedreba-1967']],
    ['form', { form: ['ANIMATION'] }, ['snezhnaya-koroleva-1957']],
    ['shortness', { short: true }, ['samogonshchiki-1961', 'pyos-barbos-i-neobychnyy-kross-1961']],
    ['title in its own script', { title: { equals: 'ვედრება' } }, ['vedreba-1967']],
    ['title in another', { title: { startsWith: 'the forty' } }, ['sorok-pervyy-1927', 'sorok-pervyy-1956']],
    ['title, with marks and case', { title: { contains: 'ЖУРАВЛИ́' } }, ['letyat-zhuravli-1957']],
    ['years', { year: { from: 1956, to: 1956 } }, ['sorok-pervyy-1956']],
    ['ids', { ids: ['imdb:tt0050634', 'film:nowhere-1900'] }, ['letyat-zhuravli-1957']],
    ['shelving', { shelved: true }, ['komissar-1967']],
  ])('by %s', async (_, filter, expected) => {
    expect(await films(filter)).toEqual(expected)
  })

  test('by theme, with what is narrower unless told otherwise', async () => {
    const war = await films({ theme: { id: 'theme:great-patriotic-war' } })
    expect(war).toContain('letyat-zhuravli-1957')
    expect(await films({ theme: { id: 'theme:great-patriotic-war', includeNarrower: null } })).toEqual(war)
    expect(await films({ theme: { id: 'theme:great-patriotic-war', includeNarrower: false } })).not.toContain(
      'letyat-zhuravli-1957',
    )
  })

  test('by all that holds of one and the same award result', async () => {
    const nominated = { award: { body: { id: 'body:bafta' }, outcome: ['NOMINATED'], year: { from: 1959, to: 1959 } } }
    expect(await films(nominated)).toContain('letyat-zhuravli-1957')
    const neverTogether = { award: { body: { id: 'body:bafta' }, outcome: ['WON'], year: { from: 1959, to: 1959 } } }
    expect(await films(neverTogether)).not.toContain('letyat-zhuravli-1957')
  })

  test('by whether they are adaptations', async () => {
    const [yes, no] = [await films({ adaptation: true }), await films({ adaptation: false })]
    expect(yes).toContain('mat-1926')
    expect(yes.length + no.length).toBe(ALL)
  })

  test('by and, or, not, nested', async () => {
    const filter = {
      or: [
        { director: { name: 'Pudovkin' } },
        { and: [{ year: { from: 1957, to: 1957 } }, { not: { form: ['ANIMATION'] } }] },
      ],
    }
    expect(await films(filter)).toEqual(['mat-1926', 'letyat-zhuravli-1957'])
  })
})

describe('what is not given', () => {
  test.each<[string, object | null]>([
    ['null', null],
    ['an input without fields', {}],
    ['nulls', { year: null, director: null, and: null, or: null, not: null, ids: null, title: null }],
    [
      'inputs in which nothing is given',
      { year: { from: null, to: null }, director: { id: null, ids: null, name: null }, title: {} },
    ],
    ['a modifier alone', { theme: { includeNarrower: true } }],
    ['nothing in not', { not: {} }],
    ['nothing deep inside', { and: [{ or: [{ not: { award: { body: {} } } }] }] }],
    ['lists of inputs in which nothing is given', { or: [{}, { year: null }] }],
    ['an empty and', { and: [] }],
  ])('does not filter: %s', async (_, filter) => {
    expect(await films(filter)).toHaveLength(ALL)
  })

  test('what is given beside it still does', async () => {
    expect(await films({ or: [{}, { language: 'ka' }] })).toEqual(['vedreba-1967'])
  })
})

describe('an empty list matches nothing', () => {
  test.each([{ ids: [] }, { or: [] }, { form: [] }, { director: { ids: [] } }, { award: { outcome: [] } }])(
    '%j',
    async (filter) => {
      expect(await films(filter)).toEqual([])
    },
  )

  test('so that not of it is everything', async () => {
    expect(await films({ not: { or: [] } })).toHaveLength(ALL)
  })
})

describe('what cannot be meant is a mistake of the caller', () => {
  test.each<[object, string]>([
    [{ year: { from: 1970, to: 1960 } }, 'filter.year'],
    [{ director: { name: '…' } }, 'filter.director.name'],
    [{ title: { contains: '' } }, 'filter.title.contains'],
    [{ or: [{ award: { year: { from: 2, to: 1 } } }] }, 'filter.award.year'],
  ])('%j', async (filter, named) => {
    const { errors } = await ask(QUERY, { filter })
    expect(errors[0]).toMatchObject({ message: expect.stringContaining(named), extensions: { code: 'BAD_USER_INPUT' } })
  })

  test.each<object>([{ nothing: 1 }, { year: 1957 }, { form: ['NOVEL'] }, { ids: 'x', and: 'y' }])(
    '%j',
    async (filter) => {
      expect(await codes(QUERY, { filter })).toContain('BAD_USER_INPUT')
    },
  )
})

describe('people, works and results are filtered', () => {
  test('people', async () => {
    const data = await answer(`{
      role: people(filter: { roles: [COMPOSER], film: { ids: ["film:letyat-zhuravli-1957"] } }) { nodes { name } }
      anyRole: people(filter: { film: { title: { equals: "Летят журавли" } }, born: { from: 1900, to: 1910 } }) { nodes { name } }
      named: people(filter: { name: { startsWith: "Калатозов" } }) { totalCount }
      not: people(filter: { not: { roles: [ACTOR] } , roles: [DIRECTOR] }, first: 100) { nodes { films(roles: [ACTOR]) { totalCount } } }
      ids: people(filter: { ids: ["person:kalatozov-mikhail"], or: [{ born: { from: 1903 } }, { roles: [WRITER] }] }) { nodes { id } }
      none: people(filter: { roles: [] }) { totalCount }
    }`)
    expect(data.role.nodes).toHaveLength(1)
    expect(data.anyRole.nodes).toContainEqual({ name: 'Mikhail Kalatozov' })
    expect(data.not.nodes.every((person: { films: { totalCount: number } }) => person.films.totalCount === 0)).toBe(
      true,
    )
    expect(data.ids.nodes).toEqual([{ id: 'person:kalatozov-mikhail' }])
    expect(data.none.totalCount).toBe(0)
  })

  test('works', async () => {
    const data = await answer(`{
      author: literaryWorks(filter: { author: { name: "Толстой" } }) { nodes { id } }
      title: literaryWorks(filter: { title: { contains: "война" } }) { nodes { id } }
      none: literaryWorks(filter: { form: [] }) { totalCount }
    }`)
    expect(data.author.nodes).toEqual(data.title.nodes)
    expect(data.none.totalCount).toBe(0)
  })

  test('award results', async () => {
    const { awardResults } =
      await answer(`{ awardResults(filter: { recipient: { name: "Samoylova" }, film: { id: "film:letyat-zhuravli-1957" }, year: { from: 1958, to: 1958 } }) {
      nodes { award { name } }
    } }`)
    expect(awardResults.nodes).toEqual([{ award: { name: 'Cannes Special Distinction' } }])
  })
})
