import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { asMarkdown } from '../../import/canon-check/report/markdown.ts'
import { asText } from '../../import/canon-check/report/text.ts'
import { InputError } from '../../import/problem.ts'
import { CanonCopy } from '../support/canon.ts'
import { FIXTURE_CANON } from '../support/fixture.ts'
import { openOf, Records } from '../support/records.ts'

const MAIN = path.resolve(import.meta.dirname, '../../import/canon-check/main.ts')
const FORTY_FIRST = { film_wikidata: 'Q4429093', imdb_id: 'tt0017418', source_work: '', author: '' }
const LATE = { title_ru: 'Летят журавли', year: 1961, external_ids: { wikidata: 'Q714524' } }
const note = (says: string) => `differences:
  - id: film:letyat-zhuravli-1957
    property: year
    record: soviet-cinema-data
    says: "${says}"
    why: The record has the year of a later showing.
`

/** Records that agree with the canon, as far as they speak of it. */
const everyRecord = () =>
  new Records()
    .wikidataFilms({ wikidata_id: 'Q714524', director: ['Q324937'] })
    .adaptations({ ...FORTY_FIRST, work_wikidata: 'Q105987500' })
    .oscars({ Ceremony: 41, CanonicalCategory: 'DIRECTING', FilmId: 'tt0000001', Winner: '' })
    .festival('ev0000147', {})

describe('adaptations', () => {
  test('agree by the identifier of the work', async () => {
    const check = await new Records().adaptations({ ...FORTY_FIRST, work_wikidata: 'Q105987500' }).check()
    expect(openOf(check, 'basedOn')).toEqual([])
  })

  test('disagree on another work', async () => {
    const pair = { ...FORTY_FIRST, source_work: 'Mother', author: 'Maxim Gorky', work_wikidata: 'Q1138395' }
    expect(openOf(await new Records().adaptations(pair).check(), 'basedOn')).toEqual([
      { id: 'film:sorok-pervyy-1927', says: 'Mother by Maxim Gorky (Q1138395)', canon: 'The Forty-First' },
    ])
  })
})

describe('differences that are explained', () => {
  test('are not open, and keep why', async () => {
    const check = await new Records().sovietCinemaData({ films: [LATE] }).check({ notes: note('1961') })
    expect(openOf(check, 'year')).toEqual([])
    expect(check.explained).toEqual([
      expect.objectContaining({ says: '1961', canon: '1957', why: 'The record has the year of a later showing.' }),
    ])
  })

  test('a note on what the record no longer says explains nothing, and is reported once all records are there', async () => {
    const records = new Records().sovietCinemaData({ films: [LATE] })
    const partial = await records.check({ notes: note('1962') })
    expect(openOf(partial, 'year')).toHaveLength(1)
    expect(partial.stale).toEqual([])
    const full = await everyRecord()
      .sovietCinemaData({ films: [LATE] })
      .check({ notes: note('1962') })
    expect(full.stale).toEqual([expect.objectContaining({ says: '1962' })])
  })
})

describe('identifiers', () => {
  test('are looked for in all records together, and only where none is absent', async () => {
    expect(openOf(await new Records().check(), 'wikidata')).toEqual([])
    const films = [{ title_ru: 'Летят журавли', external_ids: { wikidata: 'Q714524', imdb: 'tt0099999' } }]
    const check = await everyRecord().sovietCinemaData({ films }).check()
    const cranes = check.open.filter(({ id }) => id === 'film:letyat-zhuravli-1957')
    expect(cranes.filter(({ property }) => property === 'wikidata')).toEqual([])
    expect(cranes.find(({ property }) => property === 'imdb')).toMatchObject({ says: 'tt0099999', canon: 'tt0050634' })
  })

  test('that a record has and the canon lacks are told', async () => {
    const canon = new CanonCopy().replace('films/1957.yaml', 'externalIds: { wikidata: Q714524, imdb: tt0050634 }', '')
    const film = { ...LATE, year: 1957, external_ids: { wikidata: 'Q714524' }, director: ['k'] }
    const people = [{ id: 'k', name_ru: 'Михаил Калатозов' }]
    const check = await new Records().sovietCinemaData({ films: [film], people }).check({ canon: canon.folder })
    expect(check.gaps).toEqual([{ id: 'film:letyat-zhuravli-1957', record: 'soviet-cinema-data', says: 'Q714524' }])
  })
})

test('absent records are told, and the rest compared', async () => {
  const check = await new Records().sovietCinemaData({ films: [LATE] }).check()
  expect(check.absent).toEqual([
    'wikidata-films/*.jsonl',
    'wikidata-adaptations/*.tsv',
    'festival-awards/events/',
    'oscars/*.csv',
  ])
  expect(openOf(check, 'year')).toHaveLength(1)
})

test('a record that cannot be read is an error that names its file', async () => {
  const broken = new Records().text('wikidata-films/films.jsonl', '{ "wikidata_id": \n')
  await expect(broken.check()).rejects.toThrow(InputError)
  await expect(broken.check()).rejects.toThrow(/films\.jsonl: record: /)
})

test('goals are measured on the films that they are asked of', async () => {
  const { fullness, counts } = await new Records().check()
  const share = (field: string) => fullness.find((one) => one.field === field)
  expect(share('director')).toMatchObject({ has: share('director')?.of, goal: 1 })
  expect(share('composer, of sound films')?.of).toBeLessThan(share('director')?.of ?? 0)
  expect(counts.find(({ what }) => what === 'films')).toMatchObject({ count: share('director')?.of, goal: 600 })
  const byDecade = [...(share('director')?.byDecade ?? [])].reduce((sum, [, { of }]) => sum + of, 0)
  expect(byDecade).toBe(share('director')?.of)
})

test('the reports say both values, the goals and what is absent', async () => {
  const check = await new Records().sovietCinemaData({ films: [LATE] }).check()
  const text = asText(check)
  expect(text).toMatch(/film:letyat-zhuravli-1957 {2}year\n {4}soviet-cinema-data: 1961\n {4}canon: 1957/)
  expect(text).toMatch(/oscars\/\*\.csv/)
  expect(text).toMatch(/films +\d+ {2}goal 600: NOT MET/)
  expect(asMarkdown(check)).toMatch(/\| year +\| soviet-cinema-data \| 1 +\| 0 % +\| 0 +\| 1 +\|/)
})

test('the command fails where something is open, and only measures where no folder is given', async () => {
  const run = (...args: string[]) =>
    execFileSync(process.execPath, ['--import', 'tsx', MAIN, ...args], { encoding: 'utf8' })
  expect(run('--canon', FIXTURE_CANON)).toMatch(/nothing was compared/)
  const { folder } = new Records().sovietCinemaData({ films: [LATE] })
  expect(() => run('--canon', FIXTURE_CANON, folder)).toThrow(expect.objectContaining({ status: 1 }))
})
