import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../../support/fixture.ts'
import { Look, refusal, State } from '../../support/state.ts'

const BALLAD = 'film:ballada-o-soldate-1959'

const HEAD = [
  'Ceremony',
  'Year',
  'Class',
  'CanonicalCategory',
  'Category',
  'Film',
  'FilmId',
  'Name',
  'Nominees',
  'NomineeIds',
  'Winner',
  'Detail',
  'Note',
  'Citation',
]
const SCREENPLAY = [
  '34',
  '1961',
  'Writing',
  'WRITING (Original Screenplay)',
  'WRITING (Story and Screenplay)',
  'Ballad of a Soldier',
  'tt0052600',
  '',
  'Valentin Yoshov|Grigori Chukhrai',
  'nm0947899|nm0161055',
]
const UNKNOWN = [
  '34',
  '1961',
  'Writing',
  'WRITING (Original Screenplay)',
  'WRITING',
  'A film of nobody',
  'tt9999999',
  '',
  'No "one"',
  'nm9999999',
  'True',
]

function table(...rows: (readonly string[])[]): string {
  const file = path.join(temporaryFolder(), 'oscars.csv')
  writeFileSync(file, [HEAD, ...rows].map((row) => row.join('\t')).join('\n'))
  return file
}

describe('oscars', () => {
  test('nominations of known films, by the year of the ceremony, with the people', async () => {
    const state = new State()
    await state.import('oscars', table(SCREENPLAY, UNKNOWN))
    const prepared = state.prepare()
    const look = new Look(prepared)
    const [claim] = look.claims(BALLAD, 'awardResult').filter(({ source }) => source === 'oscars')
    expect(claim).toMatchObject({
      value: 'Academy Award for Best Original Screenplay, 1962: NOMINATED, for Ballad of a Soldier',
      chosen: true,
    })
    expect(look.claims('person:chukhray-grigoriy', 'externalId').map(({ value }) => value)).toContain('imdb:nm0161055')
    expect(prepared.gathered.reports[0]).toMatchObject({
      unknownFilms: [{ label: 'A film of nobody' }],
      entities: { FILM: { named: 1, new: 0 } },
    })
    expect(look.with('imdb:tt9999999')).toBeUndefined()
  })

  test('a name that may be spelled otherwise is asked about, and gives nobody new', async () => {
    const state = new State()
    await state.import('oscars', table(SCREENPLAY))
    const { gathered, dataSet } = state.prepare()
    expect(gathered.questions).toMatchObject([{ label: 'Valentin Yoshov', candidates: ['person:yezhov-valentin'] }])
    expect(dataSet.entities.some(({ id }) => id.includes('yoshov'))).toBe(false)
  })

  test('a row that cannot be understood is rejected with its line', async () => {
    const { problems } = await new State().import('oscars', table(SCREENPLAY, ['first', ...SCREENPLAY.slice(1)]))
    expect(problems).toMatchObject([{ where: 'oscars.csv:3', field: 'Ceremony' }])
  })
})

describe('festivals', () => {
  const folder = (text: string) => {
    const root = temporaryFolder()
    mkdirSync(path.join(root, 'events'))
    writeFileSync(path.join(root, 'events/ev0000147_soviet.yml'), text)
    return root
  }

  test('a nominee of the main prize was in competition; what the source has no name for is told', async () => {
    const state = new State()
    await state.import(
      'festivals',
      folder(`'1960':
  palme d'or: { palme d'or: { nominee: [tt0052600] } }
  a prize of nobody: { a prize of nobody: { winner: [tt0052600] } }
'1959':
  palme d'or: { palme d'or: { nominee: } }
`),
    )
    const prepared = state.prepare()
    const claims = new Look(prepared).claims(BALLAD, 'awardResult').filter(({ source }) => source === 'festival-awards')
    expect(claims.map(({ value, chosen }) => ({ value, chosen }))).toEqual([
      { value: "Palme d'Or, 1960: IN_COMPETITION, for Ballad of a Soldier", chosen: true },
    ])
    expect(prepared.gathered.reports[0]?.problems).toMatchObject([{ field: 'a prize of nobody / a prize of nobody' }])
  })

  test('a file of another form is rejected with line and field', async () => {
    const run = new State().import(
      'festivals',
      folder(`'1960':\n  palme d'or: { palme d'or: { winner: [0052600] } }\n`),
    )
    expect((await refusal(run)).map(({ where }) => where)).toContain('events/ev0000147_soviet.yml:2')
  })
})
