import { describe, expect, test } from 'vitest'
import { CanonCopy } from '../support/canon.ts'
import { comparedIn, openOf, Records } from '../support/records.ts'

const CRANES = 'film:letyat-zhuravli-1957'
const CANNES = 'ev0000147'
const both = (imdb: string) => ({ nominee: [imdb], winner: [imdb] })
const CRANES_1958 = {
  "palme d'or": { "palme d'or": both('tt0050634') },
  'special mention': { 'special mention': both('tt0050634') },
}

describe('outcomes of festivals', () => {
  const results = async (outcomes: Record<string, unknown>, canon?: string) => {
    const check = await new Records().festival(CANNES, outcomes).check(canon === undefined ? {} : { canon })
    return openOf(check, 'awardResult').filter(({ id }) => id === CRANES)
  }

  test('agree by prize, year and outcome; a prize of another name may be any of the body', async () => {
    expect(await results({ 1958: CRANES_1958 })).toEqual([])
  })

  test('a false prize of the canon is found', async () => {
    expect(await results({ 1958: { "palme d'or": CRANES_1958["palme d'or"] } })).toEqual([
      {
        id: CRANES,
        says: 'no award:cannes-special-mention of 1958',
        canon: 'award:cannes-special-mention 1958: won',
      },
    ])
  })

  test('a prize that the canon lacks is found, with what it has of this body', async () => {
    expect(
      await results({ 1958: { ...CRANES_1958, 'best director': { 'best director': both('tt0050634') } } }),
    ).toEqual([
      {
        id: CRANES,
        says: 'cannes 1958, best director: won',
        canon: 'award:cannes-palme-dor 1958: won; award:cannes-special-mention 1958: won',
      },
    ])
  })

  test('another year, and a win that was a nomination, disagree from both sides', async () => {
    expect((await results({ 1957: CRANES_1958 })).map(({ says }) => says)).toEqual([
      "cannes 1957, palme d'or: won",
      'cannes 1957, special mention: won',
      'no award:cannes-palme-dor of 1958',
      'no award:cannes-special-mention of 1958',
    ])
    const lost = { ...CRANES_1958, "palme d'or": { "palme d'or": { nominee: ['tt0050634'] } } }
    expect((await results({ 1958: lost })).map(({ says }) => says)).toEqual([
      "cannes 1958, palme d'or: nominated",
      'no award:cannes-palme-dor of 1958',
    ])
  })

  test('empty levels of the record are passed over', async () => {
    expect(await results({ 1958: { ...CRANES_1958, jury: null, award: { short: null } }, 1959: null })).toEqual([])
  })

  test('a film that the canon lacks is told, with its prize', async () => {
    const check = await new Records()
      .festival(CANNES, { 1958: { "palme d'or": { "palme d'or": both('tt0000001') } } })
      .check()
    expect(check.gaps).toContainEqual({
      id: 'tt0000001',
      record: 'festival-awards',
      says: "cannes 1958, palme d'or: won",
    })
  })
})

describe('the Oscars', () => {
  const row = {
    Ceremony: 34,
    CanonicalCategory: 'WRITING (Original Screenplay)',
    FilmId: 'tt0052600',
    Nominees: 'Valentin Yezhov|G. Chukhray',
    NomineeIds: 'nm0996127|nm0161073',
    Winner: '',
  }

  test('agree on the year of the ceremony, the outcome and the people, written with initials or not', async () => {
    const check = await new Records().oscars(row).check()
    expect(comparedIn(check, 'recipient')).toBe(1)
    expect(openOf(check, 'recipient')).toEqual([])
    expect(openOf(check, 'awardResult').filter(({ id }) => id === 'film:ballada-o-soldate-1959')).toEqual([])
  })

  test('disagree on other people', async () => {
    expect(openOf(await new Records().oscars({ ...row, Nominees: 'Viktor Rozov' }).check(), 'recipient')).toEqual([
      {
        id: 'film:ballada-o-soldate-1959',
        says: 'award:oscar-original-screenplay 1962: Viktor Rozov',
        canon: 'Valentin Yezhov, Grigory Chukhray',
      },
    ])
  })

  test('whom the canon does not name, the record knows', async () => {
    const canon = new CanonCopy().replace(
      'awards/academy-awards.yaml',
      '    recipients: [person:yezhov-valentin, person:chukhray-grigoriy]\n',
      '',
    )
    const check = await new Records().oscars(row).check({ canon: canon.folder })
    expect(check.gaps).toContainEqual({
      id: 'film:ballada-o-soldate-1959',
      record: 'oscars',
      says: 'award:oscar-original-screenplay 1962 to Valentin Yezhov, G. Chukhray',
    })
  })
})
