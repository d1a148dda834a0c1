import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { layout } from '../../import/layout/positions.ts'
import { build, dataSetOf } from '../../import/pipeline.ts'
import { InputError } from '../../import/problem.ts'
import { openDataSet } from '../../src/graph/files/open.ts'
import { CONTENT_FILES, fileName } from '../../src/model/manifest.ts'
import { isOfKind } from '../../src/model/records.ts'
import { CanonCopy } from '../support/canon.ts'
import { FIXTURE_CANON, temporaryFolder } from '../support/fixture.ts'

/** A folder in which no article says anything. */
const NO_ARTICLES = temporaryFolder()

const target = () => path.join(temporaryFolder(), 'dataset')
const content = (folder: string) =>
  CONTENT_FILES.map((file) => gunzipSync(readFileSync(path.join(folder, fileName(file)))).toString())

describe('the data set', () => {
  test('is the same for the same canon, also in another process', () => {
    const [first, second, third] = [target(), target(), target()]
    const { version } = build({ canon: FIXTURE_CANON, out: first })
    expect(build({ canon: FIXTURE_CANON, out: second, layout: false }).version).toBe(version)
    expect(content(second)).toEqual(content(first))
    const cli = path.resolve(import.meta.dirname, '../../src/cli.ts')
    const printed = execFileSync(
      process.execPath,
      [
        '--import',
        'tsx',
        cli,
        'build',
        '--only',
        'canon',
        '--canon',
        FIXTURE_CANON,
        '--articles',
        NO_ARTICLES,
        '--out',
        third,
      ],
      { encoding: 'utf8' },
    )
    expect(printed).toContain(version)
    expect(content(third)).toEqual(content(first))
  }, 120_000)

  test('is another one when anything in the canon is another', () => {
    const copy = new CanonCopy().replace('films/1959.yaml', 'runtime: 88', 'runtime: 89')
    const { version } = build({ canon: FIXTURE_CANON, out: target(), layout: false })
    expect(build({ canon: copy.folder, out: target(), layout: false }).version).not.toBe(version)
  })

  test('replaces the one before it as a whole, and leaves nothing behind', () => {
    const out = target()
    build({ canon: FIXTURE_CANON, out })
    build({ canon: FIXTURE_CANON, out })
    expect(readdirSync(path.dirname(out))).toEqual(['dataset'])
    expect(openDataSet(out).entities.length).toBeGreaterThan(100)
  })

  test('stays as it was when the canon has mistakes', () => {
    const out = target()
    const { version } = build({ canon: FIXTURE_CANON, out })
    const spoilt = new CanonCopy().replace('films/1959.yaml', 'form: fiction', 'form: poem')
    expect(() => build({ canon: spoilt.folder, out })).toThrow(InputError)
    expect(openDataSet(out).manifest.version).toBe(version)
    expect(readdirSync(path.dirname(out))).toEqual(['dataset'])
  })

  test('holds every claim in blocks that can be read alone', async () => {
    const out = target()
    build({ canon: FIXTURE_CANON, out, layout: false })
    const { claims, entities } = openDataSet(out)
    const all = dataSetOf(FIXTURE_CANON).claims
    for (const { id } of entities) expect(await claims.about(id)).toEqual(all.filter(({ subject }) => subject === id))
    expect(await claims.about('aaa:before-everything')).toEqual([])
  })
})

describe('what follows from the facts is computed:', () => {
  const dataSet = dataSetOf(FIXTURE_CANON)
  const get = (id: string) => {
    const found = dataSet.entities.find((entity) => entity.id === id)
    if (!found) throw new Error(`no ${id}`)
    return found
  }
  const film = (id: string) => {
    const record = get(id)
    if (!isOfKind(record, 'FILM')) throw new Error(`${id} is no film`)
    return record
  }
  const edges = (kind: string, from: string) =>
    dataSet.relations.filter((edge) => edge.kind === kind && edge.from === from)

  test('a film under 52 minutes is a short', () => {
    expect(film('film:samogonshchiki-1961').props.short).toBe(true)
    expect(film('film:mat-1926').props.short).toBe(false)
  })

  test('a release date stands in the timeline, and a release in the timeline is the release date', () => {
    expect(film('film:letyat-zhuravli-1957').props.timeline).toMatchObject([{ kind: 'RELEASED', from: '1957-10-12' }])
    expect(film('film:komissar-1967').props).toMatchObject({ released: '1988', yearsShelved: 21 })
  })

  test('names are romanised by the standard of their language', () => {
    expect(get('film:vedreba-1967').names).toContainEqual(
      expect.objectContaining({ kind: 'ROMANISED', text: 'Vedreba', language: 'ka' }),
    )
    expect(get('film:niekas-nenorejo-mirti-1965').names.some(({ kind }) => kind === 'ROMANISED')).toBe(false)
  })

  test('films and people have one edge a prize, the best that came of it', () => {
    expect(
      edges('AWARDED', 'film:letyat-zhuravli-1957').find(({ to }) => to === 'award:cannes-palme-dor')?.props,
    ).toEqual({ year: 1958, outcome: 'WON' })
    expect(edges('HONOURED', 'person:yutkevich-sergey').map(({ to }) => to)).toEqual([
      'award:venice-career-golden-lion',
    ])
  })

  test('a film covers the themes above its own', () => {
    const covered = edges('COVERS_THEME', 'film:letyat-zhuravli-1957').map(({ to }) => to)
    expect(covered).toEqual(expect.arrayContaining(['theme:home-front', 'theme:great-patriotic-war', 'theme:war']))
  })

  test('counts and degree are those of the edges', () => {
    const cranes = get('film:letyat-zhuravli-1957')
    expect(cranes.counts['ACTED_IN<']).toBe(
      dataSet.relations.filter(({ kind, to }) => kind === 'ACTED_IN' && to === cranes.id).length,
    )
    expect(cranes.degree).toBeGreaterThan(10)
  })

  test('a claim is borne out by records, or says that none states it', () => {
    for (const { evidence, verdict, reason } of dataSet.claims) {
      expect(verdict).toBe(evidence.length > 0 ? 'SUPPORTED' : 'UNVERIFIED')
      expect(reason === undefined).toBe(evidence.length > 0)
    }
    expect(new Set(dataSet.claims.map(({ id }) => id)).size).toBe(dataSet.claims.length)
  })

  test('positions are the same each time, and change little with what is known', () => {
    const first = layout(dataSet.entities, dataSet.relations)
    expect(layout(dataSet.entities, dataSet.relations)).toEqual(first)
    expect(first.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
    expect(new Set(layout(dataSet.entities, dataSet.relations, first).map(({ id }) => id))).toEqual(
      new Set(first.map(({ id }) => id)),
    )
  })
})
