import { describe, expect, test } from 'vitest'
import type { Piece } from '../../../../import/sources/importer.ts'
import { wikidata } from '../../../../import/sources/wikidata/index.ts'
import type { Item, Stated, Value } from '../../../../import/sources/wikidata/items/item.ts'
import { lookupsOf } from '../../../../import/sources/wikidata/lookups.ts'
import { dateOf } from '../../../../import/sources/wikidata/normalise/dates.ts'
import { Outcomes } from '../../../../import/sources/wikidata/outcomes.ts'
import type { ItemId, PropertyId } from '../../../../import/sources/wikidata/vocabulary.ts'

const description = wikidata.describe('https://query.wikidata.org/sparql', {})
const lookups = lookupsOf(description)

let statements = 0
const it = (id: ItemId): Value => ({ kind: 'item', id })
const time = (date: string, precision: number): Value => ({ kind: 'time', time: `${date}T00:00:00Z`, precision })
const text = (of: string): Value => ({ kind: 'text', text: of })
const says = (value: Value, more: Partial<Stated> = {}): Stated => {
  statements += 1
  return { id: `statement-${String(statements).padStart(4, '0')}`, rank: 'normal', value, ...more }
}
const item = (id: ItemId, label: string, properties: Record<PropertyId, readonly Stated[]> = {}): Item => ({
  id,
  labels: { en: label },
  ...properties,
})

/** What is made of a film; of The Cranes Are Flying unless said. */
function film(properties: Record<PropertyId, readonly Stated[]>, about: readonly Item[] = []): Piece {
  const soviet = { P495: [says(it('Q15180'))], P577: [says(time('1957-10-12', 11))] }
  const row = { ...item('Q714524', 'The Cranes Are Flying', { ...soviet, ...properties }), about }
  return wikidata.normalise({ kind: 'film', locator: 'Q714524', row }, description)
}
const propsOf = (piece: Piece) =>
  Object.fromEntries(Object.entries(piece.entities?.[0]?.props ?? {}).map(([key, { value }]) => [key, value]))
const edgesOf = ({ relations = [] }: Piece) => relations.map(({ from, kind, to }) => `${from} ${kind} ${to}`)

describe('a date', () => {
  test.each([
    ['1957-10-12', 11, '1957-10-12'],
    ['1957-10-12', 14, '1957-10-12'],
    ['1957-10-01', 10, '1957-10'],
    ['1957-10-00', 10, '1957-10'],
    ['1957-01-01', 9, '1957'],
    ['1957-00-00', 9, '1957'],
    ['1950-01-01', 8, undefined],
    ['1957-02-30', 11, undefined],
    ['-0495-01-01', 9, '-0495'],
  ])('%s of precision %i is %s', (date, precision, expected) => {
    expect(dateOf(says(time(date, precision)), lookups)).toBe(expected)
  })

  test('that is about then is approximate', () => {
    expect(dateOf(says(time('1605-01-01', 9), { qualifiers: { P1480: [it('Q5727902')] } }), lookups)).toBe('1605~')
  })
})

describe('a film', () => {
  test('of years in which there was no Soviet Union is told, and is none', () => {
    const piece = film({ P577: [says(time('2010-01-01', 9))] })
    expect(piece.entities).toBeUndefined()
    expect(piece.problems?.[0]?.message).toContain('is of 2010, and so no Soviet film: expected 1917 to 1993')
  })

  test('is of the earliest year of the best rank; when it was made counts where no showing is known', () => {
    const shown = [says(time('1958-05-14', 11)), says(time('1957-01-01', 9)), says(time('1957-10-12', 11))]
    expect(propsOf(film({ P577: shown, P571: [says(time('1956-01-01', 9))] }))).toMatchObject({
      year: 1957,
      released: '1957-10-12',
    })
    const preferred = says(time('1958-01-01', 9), { rank: 'preferred' })
    expect(propsOf(film({ P577: [...shown, preferred] }))).toMatchObject({ year: 1958, released: '1958' })
    const made = propsOf(film({ P577: [], P571: [says(time('1956-01-01', 9))] }))
    expect(made).toMatchObject({ year: 1956 })
    expect(made.released).toBeUndefined()
  })

  test('that is a serial has episodes; the duration of one is not its own', () => {
    const duration = says({ kind: 'amount', amount: '+70', unit: 'Q7727' })
    const serial = { P31: [says(it('Q1259759'))], P1113: [says(text('+12'))], P2047: [duration] }
    expect(propsOf(film(serial))).toMatchObject({ episodes: 12, television: true })
    expect(propsOf(film(serial)).runtimeMinutes).toBeUndefined()
    expect(propsOf(film({ P2047: [duration] })).runtimeMinutes).toBe(70)
  })

  test('with a length in no unit of time, or of days, is told', () => {
    const metres = film({ P2047: [says({ kind: 'amount', amount: '+2700', unit: 'Q11573' })] })
    expect(propsOf(metres).runtimeMinutes).toBeUndefined()
    expect(metres.problems).toMatchObject([{ field: 'P2047 duration' }])
    expect(film({ P2047: [says({ kind: 'amount', amount: '+90', unit: 'Q25235' })] }).problems).toHaveLength(1)
  })

  test('has the voices of a cartoon as its cast; those of another film are dubbing', () => {
    const voices = { P725: [says(it('Q339581'))] }
    expect(edgesOf(film(voices))).toEqual([])
    expect(edgesOf(film({ ...voices, P31: [says(it('Q202866'))] }))).toEqual([
      'wikidata/person/Q339581 ACTED_IN wikidata/film/Q714524',
    ])
  })

  test('names somebody once, with all characters', () => {
    const piece = film(
      {
        P161: [
          says(it('Q339581'), { qualifiers: { P4633: [text('Boris')], P1545: [text('1')] } }),
          says(it('Q339581'), { qualifiers: { P453: [it('Q1394')] } }),
          says(it('Q269177')),
        ],
      },
      [item('Q1394', 'Vladimir Lenin')],
    )
    expect(piece.relations?.map(({ props }) => props)).toEqual([
      { billing: 1, characters: ['Boris', 'Vladimir Lenin'] },
      { billing: 2 },
    ])
  })

  test('with two identifiers of IMDb has one, and a claim of the other', () => {
    const { entities, claims } = film({
      P345: [says(text('tt0052600')), says(text('tt0050634')), says(text('nm0000001'))],
    })
    expect(entities?.[0]?.externalIds.map(({ value }) => value.value)).toEqual(['Q714524', 'tt0050634'])
    expect(claims).toMatchObject([{ value: 'imdb:tt0052600', judgement: { verdict: 'DISPUTED' } }])
  })

  test('made from what is no literature has a claim of it, and so has a subject that is no theme', () => {
    const about = [
      item('Q1305092', 'Ballad of a Soldier'),
      item('Q141336', 'Mosfilm'),
      item('Q339581', 'Aleksey Batalov', { P31: [says(it('Q5'))] }),
    ]
    const piece = film({ P144: [says(it('Q1305092'))], P921: [says(it('Q141336')), says(it('Q339581'))] }, about)
    expect(piece.claims?.map(({ property, value }) => [property, value])).toEqual([
      ['basedOn', 'Ballad of a Soldier'],
      ['theme', 'Mosfilm'],
    ])
    expect(edgesOf(piece)).toEqual(['wikidata/film/Q714524 DEPICTS wikidata/person/Q339581'])
  })
})

describe('what is known to be wrong', () => {
  const of = (id: ItemId, properties: Record<PropertyId, readonly Stated[]>) => {
    const row = { ...item(id, 'A film', { P495: [says(it('Q15180'))], ...properties }), about: [] }
    return wikidata.normalise({ kind: 'film', locator: id, row }, description)
  }

  test('is a claim with the reason, and no credit', () => {
    const strike = of('Q151177', { P57: [says(it('Q8003')), says(it('Q561459'))], P161: [says(it('Q561459'))] })
    expect(edgesOf(strike)).toEqual([
      'wikidata/person/Q8003 DIRECTED wikidata/film/Q151177',
      'wikidata/person/Q561459 ACTED_IN wikidata/film/Q151177',
    ])
    expect(strike.claims).toMatchObject([
      { property: 'director', value: 'Grigori Aleksandrov', judgement: { verdict: 'CONTRADICTED' } },
    ])
  })

  test('is no date of a film, and its other dates stand', () => {
    const shown = of('Q3472489', { P577: [says(time('1979-01-01', 9)), says(time('1983-01-01', 9))] })
    expect(propsOf(shown)).toMatchObject({ year: 1983, released: '1983' })
    expect(shown.claims).toMatchObject([{ property: 'released', value: '1979' }])
  })
})

describe('prizes', () => {
  const year = (of: string) => ({ P585: [time(`${of}-01-01`, 9)] })
  const [CRANES, PALME, KALATOZOV, SAMOYLOVA, EVENT] = ['Q714524', 'Q179808', 'Q324937', 'Q269177', 'Q42369'] as const
  const films = new Set<ItemId>([CRANES])
  const forFilm = (more: Record<string, Value[]> = {}) => ({ qualifiers: { P1686: [it(CRANES)], ...more } })
  const told = (outcomes: Outcomes) =>
    outcomes.all().map(({ row }) => [row.outcome, row.year, row.people.join(' ')] as const)

  test('of the film, of people, and of the winner that the film names, are one', () => {
    const outcomes = new Outcomes(() => undefined)
    outcomes.addFilm(
      item(CRANES, '', { P166: [says(it(PALME), { qualifiers: { ...year('1958'), P1346: [it(KALATOZOV)] } })] }),
    )
    outcomes.addPerson(item(KALATOZOV, '', { P166: [says(it(PALME), forFilm())] }), films)
    outcomes.addPerson(item(SAMOYLOVA, '', { P166: [says(it(PALME), forFilm(year('1958')))] }), films)
    expect(told(outcomes)).toEqual([['WON', 1958, `${SAMOYLOVA} ${KALATOZOV}`]])
  })

  test('of somebody who won and of somebody who was only in the running are two; a winner has one', () => {
    const outcomes = new Outcomes(() => undefined)
    const both = { P166: [says(it(PALME), forFilm(year('1958')))], P1411: [says(it(PALME), forFilm(year('1958')))] }
    outcomes.addFilm(item(CRANES, '', { P1411: [says(it(PALME), { qualifiers: year('1958') })] }))
    outcomes.addPerson(item(KALATOZOV, '', both), films)
    outcomes.addPerson(item(SAMOYLOVA, '', { P1411: [says(it(PALME), forFilm(year('1958')))] }), films)
    expect(told(outcomes)).toEqual([
      ['NOMINATED', 1958, SAMOYLOVA],
      ['WON', 1958, KALATOZOV],
    ])
  })

  test('without a year have that of the ceremony; of two years, and none, none is guessed', () => {
    const outcomes = new Outcomes((id) =>
      id === EVENT ? item(id, '', { P585: [says(time('1958-05-18', 11))] }) : undefined,
    )
    outcomes.addFilm(item(CRANES, '', { P166: [says(it(PALME), { qualifiers: { P805: [it(EVENT)] } })] }))
    expect(told(outcomes)).toEqual([['WON', 1958, '']])
    outcomes.addFilm(item(CRANES, '', { P166: [says(it(PALME), { qualifiers: year('1959') })] }))
    outcomes.addPerson(item(KALATOZOV, '', { P166: [says(it(PALME), forFilm())] }), films)
    expect(told(outcomes)).toEqual([
      ['WON', undefined, KALATOZOV],
      ['WON', 1958, ''],
      ['WON', 1959, ''],
    ])
  })

  test('that are deprecated, or of a film that nobody asked for, are none', () => {
    const outcomes = new Outcomes(() => undefined)
    outcomes.addPerson(
      item(KALATOZOV, '', { P166: [says(it(PALME), { ...forFilm(year('1958')), rank: 'deprecated' })] }),
      films,
    )
    outcomes.addPerson(item(KALATOZOV, '', { P166: [says(it(PALME), forFilm(year('1958')))] }), new Set())
    expect(outcomes.all()).toEqual([])
  })

  const outcome = (prize: Item, more: object = {}) => {
    const row = {
      award: prize.id,
      film: CRANES,
      year: 1958,
      outcome: 'NOMINATED',
      people: [],
      references: [],
      about: [prize],
      ...more,
    }
    return wikidata.normalise({ kind: 'outcome', locator: 'P1411 Q714524', row }, description)
  }

  test('of a festival at which to be named is to be in competition', () => {
    const { entities } = outcome(item(PALME, "Palme d'Or"))
    expect(entities?.find(({ kind }) => kind === 'AWARD_RESULT')?.props.outcome?.value).toBe('IN_COMPETITION')
  })

  test.each([
    ['of which the degree is not said', item(PALME, 'Stalin Prize'), {}, 'its degree is not said'],
    ['that nobody confers', item(PALME, 'Some prize'), {}, 'nobody confers it'],
    ['of no year', item(PALME, "Palme d'Or"), { year: undefined }, 'it has no year'],
  ])('%s stay claims', (_, prize, more, why) => {
    const { entities, claims, problems } = outcome(prize, more)
    expect(entities).toBeUndefined()
    expect(claims).toMatchObject([{ subject: 'wikidata/film/Q714524', property: 'awardResult' }])
    expect(problems?.[0]?.message).toBe(`stays a claim: ${why}`)
  })

  test('are named after whoever confers them where nothing else is said', () => {
    const prize = item(PALME, 'Some prize', { P1027: [says(it(EVENT))] })
    const { relations, entities } = outcome(prize, { about: [prize, item(EVENT, 'Cannes Film Festival')] })
    expect(entities?.map(({ kind }) => kind)).toEqual(['AWARD_BODY', 'AWARD', 'AWARD_RESULT'])
    expect(relations?.[0]?.to).toBe('wikidata/body/Cannes Film Festival')
  })
})
