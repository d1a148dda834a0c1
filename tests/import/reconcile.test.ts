import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { write } from '../../import/pipeline.ts'
import { writeDecision } from '../../import/state/decisions.ts'
import { readIds, writeIds } from '../../import/state/id-registry.ts'
import { removeSnapshot } from '../../import/state/snapshots.ts'
import { stateFolder } from '../../import/state/state-folder.ts'
import { FIXTURE_CANON, temporaryFolder } from '../support/fixture.ts'
import { Repository } from '../support/repository.ts'
import { Look, State } from '../support/state.ts'

const BALLAD = 'film:ballada-o-soldate-1959'
const KEY = 'soviet-cinema-data/film/ballad'

/** The data set with one more film, which may be one of the canon. */
async function withFilm(fields: Readonly<Record<string, unknown>>, person?: Readonly<Record<string, unknown>>) {
  const state = new State()
  const repository = new Repository().film('ballad', fields)
  const { name = 'Чухрай, Григорий Наумович', ...more } = person ?? {}
  repository.person('director', String(name), more)
  await state.import('soviet-cinema-data', repository.folder)
  const prepared = state.prepare()
  const key = 'soviet-cinema-data/film/ballad'
  const id = prepared.gathered.ids.find(({ keys }) => keys.includes(key))?.id
  return { state, prepared, look: new Look(prepared), id, questions: prepared.gathered.questions }
}

describe('a film of a source is one that is known', () => {
  test('by an identifier that both have, whatever it is called', async () => {
    const { id, questions } = await withFilm({
      title_ru: 'Совсем другое',
      year: 1999,
      external_ids: { imdb: 'tt0052600' },
    })
    expect({ id, questions }).toEqual({ id: BALLAD, questions: [] })
  })

  test('by title in any script, year give or take one, and a director in common', async () => {
    for (const [title, year] of [
      ['Баллада о солдате', 1960],
      ['Ballad of a Soldier', 1959],
      ['BALLADA O SOLDATE', 1958],
    ] as const) {
      const { id } = await withFilm({ title_ru: title, year, director: ['director'] })
      expect(id).toBe(BALLAD)
    }
  })

  test('its director is then known by the film, with the patronymic or without', async () => {
    const { look } = await withFilm(
      { title_ru: 'Баллада о солдате', year: 1959, director: ['director'] },
      { birth: '1921-05-23' },
    )
    expect(look.edges('DIRECTED', BALLAD)).toEqual(['person:chukhray-grigoriy'])
    expect(look.claims('person:chukhray-grigoriy', 'born').map(({ source }) => source)).toContain('soviet-cinema-data')
  })
})

describe('a film of a source is another one', () => {
  test('where the year, the director or the title is another', async () => {
    for (const fields of [
      { title_ru: 'Баллада о солдате', year: 1961, director: ['director'] },
      { title_ru: 'Баллада о солдате', year: 1959, director: ['kachanov-roman-abelevich'] },
      { title_ru: 'Баллада о матросе', year: 1959, director: ['director'] },
      { title_ru: 'Баллада о солдате', year: 1959 },
    ]) {
      const { id, questions } = await withFilm(fields)
      expect(id).not.toBe(BALLAD)
      expect(questions).toEqual([])
    }
  })

  test('and a namesake of its director is another person', async () => {
    const { look } = await withFilm({ title_ru: 'Другая баллада', year: 1959, director: ['director'] })
    expect(look.edges('DIRECTED', 'film:drugaya-ballada-1959')).toEqual(['person:chukhray-grigoriy-director'])
  })
})

describe('what is unclear', () => {
  const unclear = {
    title_ru: 'Баллада о солдате',
    year: 1959,
    director: ['director'],
    external_ids: { imdb: 'tt9999999' },
  }

  test('is kept apart, and asked', async () => {
    const { id, questions } = await withFilm(unclear)
    expect(id).toBe('film:ballada-o-soldate-1959-tt9999999')
    expect(questions).toMatchObject([{ key: KEY, candidates: [BALLAD], why: expect.stringContaining('identifiers') }])
  })

  test('is answered by a decision, which the next build obeys', async () => {
    const { state } = await withFilm(unclear)
    const { decisions } = stateFolder(state.folder)
    writeDecision(decisions, { key: KEY, same: BALLAD })
    const decided = state.prepare()
    expect(decided.gathered.questions).toEqual([])
    expect(new Look(decided).claims(BALLAD, 'externalId').map(({ value }) => value)).toContain('imdb:tt9999999')
    writeDecision(decisions, { key: KEY, apart: true })
    expect(new Look(state.prepare()).with('imdb:tt9999999')?.id).toBe('film:ballada-o-soldate-1959-tt9999999')
    writeDecision(decisions, { key: KEY, same: 'film:nowhere-1900' })
    expect(state.prepare().gathered.reports[0]?.problems).toMatchObject([{ field: KEY }])
  })
})

describe('ids once given never change', () => {
  const out = () => path.join(temporaryFolder(), 'dataset')
  const build = (state: State, prepared = state.prepare()) =>
    write(prepared, { canon: FIXTURE_CANON, state: state.folder, out: out(), layout: false })

  test('though the source calls the thing otherwise later, or was away in between', async () => {
    const { state, prepared } = await withFilm({
      title_ru: 'Журавушка',
      year: 1968,
      external_ids: { imdb: 'tt9999998' },
    })
    build(state, prepared)
    removeSnapshot(stateFolder(state.folder).sources, 'soviet-cinema-data')
    build(state)
    const renamed = { title_ru: 'Совсем другое', year: 1970, external_ids: { imdb: 'tt9999998' } }
    await state.import('soviet-cinema-data', new Repository().film('renamed', renamed).folder)
    expect(new Look(state.prepare()).with('imdb:tt9999998')?.id).toBe('film:zhuravushka-1968')
  })

  test('and that of a thing that was found to be another leads to it', async () => {
    const film = {
      title_ru: 'Баллада о солдате',
      year: 1959,
      director: ['director'],
      external_ids: { imdb: 'tt9999999' },
    }
    const { state, prepared, id } = await withFilm(film)
    build(state, prepared)
    writeDecision(stateFolder(state.folder).decisions, { key: KEY, same: BALLAD })
    const merged = state.prepare()
    expect(merged.dataSet.redirects).toContainEqual({ id, successor: BALLAD })
    build(state, merged)
    expect(readIds(stateFolder(state.folder).ids)).toContainEqual(expect.objectContaining({ id, successor: BALLAD }))
  })

  test('and are read again as they were written', () => {
    const file = path.join(temporaryFolder(), 'ids.ndjson')
    const ids = [
      { id: 'film:a-1900', externalIds: ['wikidata:Q1'], keys: [] },
      { id: 'film:b-1900', externalIds: [], keys: ['s/film/b'], successor: 'film:a-1900' },
    ]
    writeIds(file, ids)
    expect(readIds(file)).toEqual(ids)
  })
})
