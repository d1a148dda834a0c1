import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { prepare } from '../../../import/pipeline.ts'
import { SNAPSHOT_FILES } from '../../../import/state/snapshots.ts'
import { stateFolder } from '../../../import/state/state-folder.ts'
import { ARTICLES, CANON } from '../../../src/commands/paths.ts'
import { temporaryFolder } from '../../support/fixture.ts'
import { Look, State } from '../../support/state.ts'

describe('what the five articles say', () => {
  let look: Look
  beforeAll(() => {
    look = new Look(prepare({ canon: CANON, articles: ARTICLES }))
  }, 120_000)
  const ofArticles = () => look.prepared.dataSet.claims.filter(({ source }) => source.startsWith('article-'))

  test('is about things of the canon, every statement of it', () => {
    expect(look.prepared.gathered.reports.flatMap(({ problems }) => problems)).toEqual([])
    expect(new Set(ofArticles().map(({ source }) => source)).size).toBe(5)
    expect(ofArticles().length).toBeGreaterThan(150)
  })

  test('changes no fact: entities and relations are those of the canon alone', () => {
    const { dataSet } = prepare({ canon: CANON })
    expect(look.prepared.dataSet.entities).toEqual(dataSet.entities)
    expect(look.prepared.dataSet.relations).toEqual(dataSet.relations)
  }, 120_000)

  test('has a verdict with a reason, and evidence wherever it is more than unverified', () => {
    for (const { verdict, reason, evidence, subject, property } of ofArticles()) {
      const where = `${subject} ${property}`
      if (verdict === 'SUPPORTED') expect(evidence, where).not.toEqual([])
      else expect(reason, where).toBeTruthy()
      if (verdict === 'CONTRADICTED') expect(evidence, where).not.toEqual([])
    }
  })

  test('mistakes are marked, and stand against what is shown', () => {
    const [wrong] = look.claims('film:osvobozhdeniye-1970', 'year').filter(({ value }) => value === '1977')
    expect(wrong).toMatchObject({ chosen: false, verdict: 'CONTRADICTED', source: 'article-war-films' })
    const shown = look.claims('film:osvobozhdeniye-1970', 'year').find(({ chosen }) => chosen)
    expect(wrong?.contradicts).toEqual([shown?.id])
    expect(shown?.contradicts).toContain(wrong?.id)
  })

  test('articles contradict each other', () => {
    const remakes = look.claims('film:sorok-pervyy-1956', 'remake')
    expect(remakes.map(({ value, verdict }) => `${value} ${verdict}`).toSorted()).toEqual([
      'In 1975 CONTRADICTED',
      'In 2005 CONTRADICTED',
    ])
    expect(remakes[0]?.contradicts).toEqual([remakes[1]?.id])
  })
})

describe('an article of one’s own', () => {
  const write = (text: string) => {
    const file = path.join(temporaryFolder(), 'my-list.txt')
    writeFileSync(file, text)
    return file
  }

  const LIST = `Some films, told in a sentence that is kept nowhere.

The Cranes Are Flying (1957)
Description: A sentence about the film that is kept nowhere.
Fact: Directed by Mikhail Kalatozov, it was a success.

Ballad of a Soldier (1960)
Description: Another one.
Fact: Directed by Someone Else after a visit to the front.

A Film of Nobody (1955)
Description: Another one.
Fact: Something that no pattern understands.
`

  test('a list: what matched, what is unknown, what could not be understood; no sentence is kept', async () => {
    const state = new State()
    const { problems } = await state.import('articles', write(LIST))
    expect(problems).toEqual([
      { where: 'entry 3, line 11, fact', field: 'A Film of Nobody', message: 'its fact could not be understood' },
    ])
    const prepared = state.prepare()
    const [report] = prepared.gathered.reports
    expect(report?.found.map(({ label, id }) => `${label}: ${id}`)).toEqual([
      'Ballad of a Soldier (1960): film:ballada-o-soldate-1959',
      'The Cranes Are Flying (1957): film:letyat-zhuravli-1957',
    ])
    expect(report?.unknownFilms).toMatchObject([{ label: 'A Film of Nobody (1955)' }])
    const look = new Look(prepared)
    const own = (id: string, property: string) =>
      look.claims(id, property).filter(({ source }) => source === 'article-my-list')
    expect(own('film:letyat-zhuravli-1957', 'director')).toMatchObject([
      { value: 'Mikhail Kalatozov', chosen: true, verdict: 'SUPPORTED' },
    ])
    expect(own('film:ballada-o-soldate-1959', 'director')).toMatchObject([
      { value: 'Someone Else', chosen: false, verdict: 'CONTRADICTED' },
    ])
    expect(own('film:ballada-o-soldate-1959', 'year')).toMatchObject([{ value: '1960', chosen: false }])
    const kept = gunzipSync(
      readFileSync(path.join(stateFolder(state.folder).sources, 'article-my-list', SNAPSHOT_FILES.statements)),
    ).toString()
    expect(kept).not.toMatch(/sentence|success|visit/)
  })

  test('an essay: the films that it names with their years', async () => {
    const state = new State()
    await state.import(
      'articles',
      write('First there was Vsevolod Pudovkin’s Mother (1926), then The Cranes Are Flying (1957) came out.\n'),
    )
    const [report] = state.prepare().gathered.reports
    expect(report?.found.map(({ id }) => id)).toEqual(['film:mat-1926', 'film:letyat-zhuravli-1957'])
  })

  test('what is no text is refused', async () => {
    const file = path.join(temporaryFolder(), 'text.txt')
    writeFileSync(file, Buffer.from([0xff, 0xfe, 0xcf]))
    await expect(new State().import('articles', file)).rejects.toThrow('is not UTF-8')
    await expect(new State().import('articles', '/nowhere.txt')).rejects.toThrow('ENOENT')
    await expect(new State().import('articles', write('no films here'))).rejects.toThrow('nothing could be read')
  })
})
