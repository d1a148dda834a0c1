import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Look } from '../../../support/state.ts'
import { Wikidata } from '../../../support/wikidata.ts'

const [CRANES, BALLAD, QUEEN] = [
  'film:letyat-zhuravli-1957',
  'film:ballada-o-soldate-1959',
  'film:snezhnaya-koroleva-1957',
] as const

describe('what Wikidata says becomes facts', () => {
  let wikidata: Wikidata
  let look: Look
  const claims = (subject: string, property: string) =>
    look.claims(subject, property).filter(({ source }) => source === 'wikidata')

  beforeAll(async () => {
    wikidata = await Wikidata.start()
    const { info } = await wikidata.import()
    expect(info.counts).toEqual({ film: 5, outcome: 2, person: 17, studio: 1, work: 1 })
    look = new Look(wikidata.state.prepare())
  })
  afterAll(() => wikidata.stop())

  test('films that the canon has are found by their identifiers; others are new; a rifle is no film', () => {
    const { reports } = look.prepared.gathered
    expect(reports[0]?.found.map(({ id }) => id).sort()).toEqual([BALLAD, CRANES, QUEEN])
    expect(look.with('wikidata:Q125772')?.id).toBe('film:solyaris-1972')
    expect(look.with('imdb:tt0031564')?.names.map(({ text }) => text)).toContain('Ленин в 1918 году')
    expect(look.with('wikidata:Q37116')).toBeUndefined()
  })

  test('a film comes with its makers, its novel, the author, and its own title', () => {
    const film = 'film:solyaris-1972'
    const { props, names } = look.get(film)
    expect(props).toMatchObject({ year: 1972, released: '1972', runtimeMinutes: 167, colour: 'MIXED', soviet: true })
    expect(props).toMatchObject({ languages: ['ru'] })
    // What only tells it from others of the name is no part of the title.
    expect(names.find(({ kind }) => kind === 'ENGLISH')?.text).toBe('Solaris')
    expect(names.find(({ kind }) => kind === 'ORIGINAL')).toMatchObject({ text: 'Солярис', language: 'ru' })
    expect(look.edges('DIRECTED', film)).toEqual([look.with('wikidata:Q853')?.id])
    expect(look.edges('MADE_IN', film)).toEqual(['republic:rsfsr'])
    const [novel = ''] = look.edges('BASED_ON', film)
    expect(look.get(novel)).toMatchObject({ kind: 'LITERARY_WORK', props: { form: 'NOVEL', published: '1961' } })
    expect(look.edges('AUTHORED', novel)).toEqual([look.with('wikidata:Q6530')?.id])
    const { relations } = look.prepared.dataSet
    const credited = relations.find((edge) => edge.kind === 'WROTE' && edge.props.creditedAs !== undefined)
    expect(credited?.props.creditedAs).toBe('Ф. Горенштейн')
  })

  test('actors stand in the order that is numbered, with their characters, written out or items', () => {
    expect(
      claims(CRANES, 'cast')
        .map(({ value }) => value)
        .sort(),
    ).toEqual(['Aleksey Batalov', 'Tatiana Samoilova'])
    const { relations } = look.prepared.dataSet
    const casts = (film: string) =>
      relations
        .filter((edge) => edge.kind === 'ACTED_IN' && edge.to === film && edge.sources.includes('wikidata'))
        .map(({ from, props }) => [from, props.billing, props.characters])
    expect(casts('film:solyaris-1972').sort()).toEqual(
      [
        [look.with('wikidata:Q908633')?.id, 2, ['Kris Kelvin']],
        [look.with('wikidata:Q754131')?.id, 1, ['Hari']],
      ].sort(),
    )
    const lenin = look.with('wikidata:Q2471725')?.id ?? ''
    expect(casts(lenin)).toEqual([[look.with('wikidata:Q1974718')?.id, 1, ['Vladimir Lenin']]])
  })

  test('dates are as exact as they are known, and each fact names its statement and reference', () => {
    expect(claims(CRANES, 'released')).toMatchObject([{ value: '1957-10-12', locator: 'P577 Q714524$date' }])
    expect(claims(BALLAD, 'year')).toMatchObject([{ value: '1959', chosen: true }])
    const [director] = claims(CRANES, 'director')
    expect(director?.locator).toBe('P57 Q714524$director, by Q328, https://www.imdb.com/title/tt0050634/')
  })

  test('what is deprecated is a claim that is put down as wrong, and casts no doubt on what holds', () => {
    const released = claims(BALLAD, 'released')
    expect(released.find(({ value }) => value === '1961')).toMatchObject({ verdict: 'CONTRADICTED', chosen: false })
    expect(released.find(({ value }) => value === '1959-12')).toMatchObject({ contradicts: [] })
  })

  test('a length is in minutes whatever its unit; a value that nobody knows is told and left out', () => {
    expect(claims(QUEEN, 'runtimeMinutes')).toMatchObject([{ value: '63' }])
    expect(claims(QUEEN, 'form')).toMatchObject([{ value: 'ANIMATION' }])
    expect(claims(QUEEN, 'composer')).toEqual([])
    const told = look.prepared.gathered.reports[0]?.problems.map(({ where, field }) => [where, field])
    expect(told).toEqual([
      ['Q125772', 'P1040 film editor'],
      ['Q2376391', 'P86 composer'],
    ])
  })

  test('a main subject that is a war is shown as an event, with its days', () => {
    const war = look.with('wikidata:Q362')
    expect(war).toMatchObject({ kind: 'HISTORICAL_EVENT', props: { from: '1939-09-01', to: '1945-09-02' } })
    expect(look.edges('DEPICTS', CRANES)).toContain(war?.id)
  })

  test('a prize on the film and on the director is one result, with the film, the director and the year', () => {
    const results = look
      .edges('RECEIVED', CRANES)
      .filter((id) => look.edges('OF_AWARD', id)[0] === 'award:cannes-palme-dor')
    expect(results).toHaveLength(1)
    expect(look.get(results[0] ?? '').props).toMatchObject({ year: 1958, outcome: 'WON' })
    expect(look.edges('RECIPIENT', results[0] ?? '')).toEqual(['person:kalatozov-mikhail'])
    expect(claims(CRANES, 'awardResult')).toMatchObject([{ verdict: 'SUPPORTED' }])
  })

  test('two who were nominated together have one result, under the name that the graph has for the prize', () => {
    const nominated = (person: string) => claims(person, 'awardResult').map(({ value }) => value)
    const expected = ['Academy Award for Best Original Screenplay, 1962: NOMINATED, for Ballad of a Soldier']
    expect(nominated('person:chukhray-grigoriy')).toEqual(expected)
    // His other prize is not said to be for one of these films.
    expect(nominated('person:yezhov-valentin')).toEqual(expected)
    expect(claims(BALLAD, 'awardResult')).toHaveLength(1)
  })

  test('titles of every language, each once; a name for all languages is the English one', () => {
    const texts = (id: string) => look.get(id).names.map(({ text, language }) => `${text} ${language}`)
    expect(texts(CRANES)).toEqual(expect.arrayContaining(['Летять журавлі uk', 'Quand passent les cigognes fr']))
    expect(texts(CRANES).filter((text) => text.startsWith('The Cranes Are Flying'))).toHaveLength(1)
    expect(claims('person:vaynberg-moisey', 'englishName').map(({ value }) => value)).toEqual(['Mieczysław Weinberg'])
  })
})
