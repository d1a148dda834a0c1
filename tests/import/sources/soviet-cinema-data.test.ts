import { beforeAll, describe, expect, test } from 'vitest'
import { Repository } from '../../support/repository.ts'
import { Look, State } from '../../support/state.ts'

describe('soviet-cinema-data', () => {
  const state = new State()
  let look: Look
  beforeAll(async () => {
    await state.import('soviet-cinema-data', new Repository().folder)
    look = new Look(state.prepare())
  })
  const cuba = () => look.with('wikidata:Q2527730')

  test('what the canon has keeps its id and its names', () => {
    expect(look.with('wikidata:Q714524')?.id).toBe('film:letyat-zhuravli-1957')
    expect(look.edges('DIRECTED', 'film:letyat-zhuravli-1957')).toEqual(['person:kalatozov-mikhail'])
    expect(look.get('person:kalatozov-mikhail').sources).toContain('soviet-cinema-data')
  })

  test('what is new has an id of its romanised name and year', () => {
    expect(cuba()?.id).toBe('film:ya-kuba-1964')
    expect(look.edges('DIRECTED', 'film:ya-kuba-1964')).toEqual(['person:kalatozov-mikhail'])
  })

  test('a qualifier is no part of a title, and its year is that of the film', () => {
    expect(cuba()?.names.map(({ text, kind }) => `${kind} ${text}`)).toEqual([
      'RELEASE Я — Куба',
      'ROMANISED Ya — Kuba',
    ])
    expect(cuba()?.props).toMatchObject({ year: 1964, runtimeMinutes: 143, soviet: true, languages: [] })
  })

  test('running times of cartoons are in seconds, and the qualifier says that it is one', () => {
    expect(look.get('film:varezhka-1967').props).toMatchObject({ form: 'ANIMATION', runtimeMinutes: 10, short: true })
  })

  test('a surname that comes first is put last; the first of January is the year alone', () => {
    expect(look.get('person:kachanov-roman').props).toMatchObject({ born: '1921' })
    expect(look.get('person:kalatozov-mikhail').names.map(({ text }) => text)).toContain(
      'Михаил Константинович Калатозов',
    )
  })

  test('a person that no film names stays out', async () => {
    const more = new State()
    await more.import('soviet-cinema-data', new Repository().person('nobody', 'Никто Никому').folder)
    expect(more.prepare().dataSet.entities.length).toBe(look.prepared.dataSet.entities.length)
  })

  test('films of other countries are taken when they are asked for', async () => {
    const ashes = { title_ru: 'Пепел и алмаз', year: 1958, country: ['PL'] }
    const { folder } = new Repository().film('popiol-i-diament-1958', ashes)
    const [one, both] = [new State(), new State()]
    expect((await one.import('soviet-cinema-data', folder)).info.counts.film).toBe(3)
    expect((await both.import('soviet-cinema-data', folder, { countries: 'SU,PL' })).info.counts.film).toBe(4)
    expect(new Look(both.prepare()).get('film:pepel-i-almaz-1958').props).toMatchObject({ soviet: false })
  })

  test('a film made from a book; a reference that is known to be wrong is left out with its reason', async () => {
    const state = new State()
    const target = { type: 'book', title_ru: 'Женитьба', authors: ['gogol-nikolay'], year: 1842 }
    const reference = { source_film: 'varezhka-1967', target, kind: 'adaptation' }
    const repository = new Repository().person('gogol-nikolay', 'Николай Васильевич Гоголь')
    repository.record('references', 'varezhka-1967-by-gogol', reference)
    repository.record('references', 'zhenitba-balzaminova-1964-by-gogol', reference)
    await state.import('soviet-cinema-data', repository.folder)
    const prepared = state.prepare()
    const found = new Look(prepared)
    expect(found.edges('BASED_ON', 'film:varezhka-1967')).toEqual(['work:zhenitba'])
    expect(found.get('work:zhenitba').props).toEqual({ form: 'OTHER', published: '1842' })
    expect(found.claims('work:zhenitba', 'form')).toEqual([])
    expect(prepared.gathered.reports[0]?.problems).toMatchObject([{ message: expect.stringContaining('Ostrovsky') }])
  })

  test('its licence and attribution go with the data set', () => {
    expect(look.prepared.dataSet.sources.find(({ id }) => id === 'soviet-cinema-data')).toMatchObject({
      licence: 'CC BY-SA 4.0',
      attribution: expect.stringContaining('soviet-kino'),
    })
  })
})
