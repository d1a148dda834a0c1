import { describe, expect, test } from 'vitest'
import { CanonCopy } from '../support/canon.ts'
import { comparedIn, openOf, Records } from '../support/records.ts'

const CRANES = 'film:letyat-zhuravli-1957'
const SNOW_QUEEN = 'film:snezhnaya-koroleva-1957'
const FORTY_FIRST = 'film:sorok-pervyy-1927'

const person = (id: string, name_ru: string, wikidata: string, more = {}) => ({
  id,
  name_ru,
  external_ids: { wikidata },
  ...more,
})

const PEOPLE = [
  person('kalatozov', 'Михаил Константинович Калатозов', 'Q324937', { birth: '1903-12-28', death: '1973-01-01' }),
  person('rozov', 'Розов, Виктор Сергеевич', 'Q982093'),
  person('rozov-again', 'Виктор Розов', 'Q99999999'),
  person('lavrenyov', 'Борис Андреевич Лавренёв', 'Q1361147', { birth: '1892-07-17' }),
  person('protazanov', 'Яков Протазанов', 'Q1361148'),
]
const cranes = (more: object) => ({
  title_ru: 'Летят журавли (фильм, 1957)',
  country: ['SU'],
  external_ids: { wikidata: 'Q714524', imdb: 'tt0050634' },
  ...more,
})
const checked = (...films: object[]) =>
  new Records().sovietCinemaData({ films: films as never, people: PEOPLE }).check()

describe('credits', () => {
  test('agree by identifier, and by name with a patronymic or the surname first', async () => {
    const check = await checked(cranes({ director: ['kalatozov'], screenwriter: ['rozov'] }))
    expect(comparedIn(check, 'director')).toBe(1)
    expect(comparedIn(check, 'writer')).toBe(1)
    expect(openOf(check, 'director')).toEqual([])
    expect(openOf(check, 'writer')).toEqual([])
  })

  test('agree where the record has one person twice', async () => {
    expect(openOf(await checked(cranes({ screenwriter: ['rozov', 'rozov-again'] })), 'writer')).toEqual([])
  })

  test('disagree where the record names somebody else, or more', async () => {
    expect(openOf(await checked(cranes({ director: ['rozov'] })), 'director')).toEqual([
      { id: CRANES, says: 'Розов, Виктор Сергеевич', canon: 'Mikhail Kalatozov' },
    ])
    expect(openOf(await checked(cranes({ director: ['kalatozov', 'rozov'] })), 'director')).toHaveLength(1)
  })

  test('whom the canon has beyond the record stands on another source', async () => {
    const film = { title_ru: 'Сорок первый', external_ids: { wikidata: 'Q4429093' }, screenwriter: ['lavrenyov'] }
    const records = new Records().sovietCinemaData({ films: [film], people: PEOPLE })
    expect(openOf(await records.check(), 'writer')).toEqual([])

    const canon = new CanonCopy().replace(
      'films/1927.yaml',
      'person: person:leonidov-boris, source: canon',
      'person: person:leonidov-boris, source: soviet-cinema-data',
    )
    expect(openOf(await records.check({ canon: canon.folder }), 'writer')).toEqual([
      {
        id: FORTY_FIRST,
        says: 'Борис Андреевич Лавренёв',
        canon: 'Boris Lavrenyov, Boris Leonidov (on soviet-cinema-data)',
      },
    ])
  })

  test('of directors there is nobody beyond', async () => {
    const canon = new CanonCopy().replace(
      'films/1957.yaml',
      'directors: [person:kalatozov-mikhail]',
      'directors: [person:kalatozov-mikhail, { person: person:rozov-viktor, source: canon }]',
    )
    const records = new Records().sovietCinemaData({ films: [cranes({ director: ['kalatozov'] })], people: PEOPLE })
    expect(openOf(await records.check({ canon: canon.folder }), 'director')).toHaveLength(1)
  })

  test('say nothing where the record has none', async () => {
    expect(comparedIn(await checked(cranes({})), 'director')).toBe(0)
  })
})

describe('numbers', () => {
  test.each([
    [1956, 0],
    [1958, 0],
    [1959, 1],
  ])('the year %d beside 1957: %d disagreements', async (year, disagreements) => {
    expect(openOf(await checked(cranes({ year })), 'year')).toHaveLength(disagreements)
  })

  test.each([
    [92, 0],
    [102, 0],
    [103, 1],
  ])('a running time of %d beside 97 minutes: %d disagreements', async (runtime_min, disagreements) => {
    expect(openOf(await checked(cranes({ runtime_min })), 'runtime')).toHaveLength(disagreements)
  })

  test('the running time of a cartoon may be in seconds', async () => {
    const film = { title_ru: 'Снежная королева', genre: ['animation'], external_ids: { wikidata: 'Q2376391' } }
    expect(openOf(await checked({ ...film, runtime_min: 3780 }), 'runtime')).toEqual([])
    expect(openOf(await checked({ ...film, runtime_min: 90 }), 'runtime')).toEqual([
      { id: SNOW_QUEEN, says: '90', canon: '63' },
    ])
  })
})

test('dates of people are compared as exactly as both sides know them', async () => {
  const check = await checked(cranes({}))
  expect(openOf(check, 'died')).toEqual([])
  expect(openOf(check, 'born')).toEqual([{ id: 'person:lavrenyov-boris', says: '1892-07-17', canon: '1891-07-17' }])
})

test('people whom a record knows by identifier alone have the name that another record gives them', async () => {
  const line = { wikidata_id: 'Q714524', imdb_id: 'tt0050634', director: ['Q982093'], publication_date: '1957-10-12' }
  const check = await new Records().sovietCinemaData({ people: PEOPLE }).wikidataFilms(line).check()
  expect(openOf(check, 'director')).toEqual([
    { id: CRANES, says: 'Розов, Виктор Сергеевич', canon: 'Mikhail Kalatozov (on wikidata)' },
  ])
  expect(comparedIn(check, 'year')).toBe(1)
})
