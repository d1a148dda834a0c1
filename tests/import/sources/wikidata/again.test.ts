import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listSnapshots } from '../../../../import/state/snapshots.ts'
import { stateFolder } from '../../../../import/state/state-folder.ts'
import { temporaryFolder } from '../../../support/fixture.ts'
import { status } from '../../../support/sparql-server.ts'
import { Look, refusal } from '../../../support/state.ts'
import { tinyCanon } from '../../../support/tiny-canon.ts'
import { Wikidata } from '../../../support/wikidata.ts'

const CLI = path.resolve(import.meta.dirname, '../../../../src/cli.ts')
const MODIFIED = '<http://schema.org/dateModified>'
const DAY = '2026-02-25'

/** Changes the label of an item as somebody would on that day. */
const rename = (id: string, label: string, day = `${DAY}T10:00:00Z`) => `
PREFIX wd: <http://www.wikidata.org/entity/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
DELETE { wd:${id} rdfs:label ?before ; ${MODIFIED} ?then }
INSERT { wd:${id} rdfs:label "${label}"@en ; ${MODIFIED} "${day}"^^<http://www.w3.org/2001/XMLSchema#dateTime> }
WHERE { wd:${id} rdfs:label ?before ; ${MODIFIED} ?then . FILTER(LANG(?before) = "en") }`

describe('Wikidata once more', () => {
  let wikidata: Wikidata
  /** The items that were asked about, films and others. */
  const askedAbout = () =>
    wikidata.server.queries
      .filter((query) => query.includes('?subject ?predicate ?object'))
      .flatMap((query) => [...new Set(/VALUES \?item \{([^}]*)\}/.exec(query)?.[1]?.match(/Q\d+/g))])
  const cached = () => {
    const { cache } = stateFolder(wikidata.state.folder)
    return existsSync(path.join(cache, 'wikidata'))
  }

  beforeEach(async () => {
    wikidata = await Wikidata.start()
  })
  afterEach(() => wikidata.stop())

  test('the same content says that nothing has changed, and leaves nothing of what was fetched behind', async () => {
    expect((await wikidata.import()).unchanged).toBe(false)
    expect(cached()).toBe(false)
    expect((await wikidata.import()).unchanged).toBe(true)
    wikidata.server.update(rename('Q714524', 'Cranes Are Flying'))
    expect((await wikidata.import()).unchanged).toBe(false)
  })

  test('a few films are not taken for all of them, unless that is said; each has what films have', async () => {
    const problems = await refusal(wikidata.import({}, { partial: false }))
    expect(problems.map(({ field }) => field)).toEqual(['film', 'person'])
    expect((await wikidata.import()).info.counts.film).toBe(5)
  })

  test('tells how far it is, sort by sort, and never goes back', async () => {
    const told: { unit: string; done: number; total: number | undefined }[] = []
    await wikidata.import({}, { onFetched: (fetched) => told.push(fetched) })
    expect([...new Set(told.map(({ unit }) => unit))]).toEqual(['films', 'people, works, prizes'])
    for (const unit of ['films', 'people, works, prizes']) {
      const of = told.filter((one) => one.unit === unit)
      expect(of.map(({ done }) => done)).toEqual(of.map(({ done }) => done).sort((a, b) => a - b))
      expect(of.every(({ done, total }) => total !== undefined && done <= total)).toBe(true)
      expect(of.at(-1)?.done).toBe(of.at(-1)?.total)
    }
  })

  test('a run that was broken off at any request goes on from there', async () => {
    await wikidata.anew().import()
    const all = wikidata.server.queries.length
    expect(all).toBeGreaterThanOrEqual(5)
    for (let answered = 0; answered < all; answered++) {
      const broken = wikidata.anew()
      wikidata.server.forget()
      wikidata.server.fault = (_, number) => (number > answered ? status(400) : undefined)
      await refusal(broken.import())
      wikidata.server.fault = () => undefined
      await broken.import()
      // The one that was refused is put twice, and none of those that were answered.
      expect(wikidata.server.queries).toHaveLength(all + 1)
    }
  })

  test('killed in the middle of a request, and started anew, it asks for the rest only', async () => {
    const folders = [
      '--canon',
      tinyCanon(),
      '--articles',
      temporaryFolder(),
      '--out',
      path.join(temporaryFolder(), 'out'),
    ]
    const state = wikidata.state.folder
    const command = [
      'import',
      'wikidata',
      '--endpoint',
      wikidata.server.url,
      '--partial',
      '--no-layout',
      '--state',
      state,
    ]
    const start = () => spawn(process.execPath, ['--import', 'tsx', CLI, ...command, ...folders], { stdio: 'ignore' })
    const ended = (child: ReturnType<typeof start>) =>
      new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)))
    await wikidata.anew().import()
    const all = wikidata.server.queries.length
    wikidata.server.forget()
    const child = start()
    const killed = ended(child)
    wikidata.server.fault = (_, number) => (number < 4 ? undefined : () => child.kill('SIGKILL'))
    await killed
    const before = wikidata.server.queries.splice(0).slice(0, 3)
    wikidata.server.fault = () => undefined
    expect(listSnapshots(stateFolder(state).sources)).toEqual([])
    expect(await ended(start())).toBe(0)
    expect(wikidata.server.queries).toHaveLength(all - before.length)
    expect(wikidata.server.queries.filter((query) => before.includes(query))).toEqual([])
    expect(listSnapshots(stateFolder(state).sources)).toMatchObject([{ counts: { film: 5 } }])
    expect(cached()).toBe(false)
  }, 120_000)

  test('a run that was broken off long ago, or that asked another endpoint, starts anew', async () => {
    const break_ = async () => {
      wikidata.server.fault = (_, number) => (number > 3 ? status(400) : undefined)
      wikidata.server.forget()
      await refusal(wikidata.import())
      wikidata.server.fault = () => undefined
      wikidata.server.forget()
    }
    await break_()
    wikidata.now += 8 * 24 * 60 * 60_000
    await wikidata.import()
    expect(wikidata.server.queries).toHaveLength(5)
    await break_()
    await wikidata.import({}, { input: `${wikidata.server.url}?another` })
    expect(wikidata.server.queries).toHaveLength(5)
  })

  test('what a preview has fetched serves the import that follows', async () => {
    const cache = stateFolder(wikidata.state.folder).cache
    const aside = wikidata.anew()
    await aside.import({}, { cache, keepCache: true })
    wikidata.server.forget()
    await wikidata.import()
    expect(wikidata.server.queries).toEqual([])
    expect(readdirSync(cache)).toEqual([])
  })

  describe('with --since', () => {
    beforeEach(async () => {
      await wikidata.import()
      wikidata.server.forget()
    })

    test('only what has changed is asked for, and the rest is kept', async () => {
      wikidata.server.update(rename('Q125772', 'Solyaris'))
      wikidata.server.update(rename('Q853', 'Andrey Tarkovsky'))
      const { info } = await wikidata.import({ since: DAY })
      expect(askedAbout().sort()).toEqual(['Q125772', 'Q853'])
      expect(info.counts).toEqual({ film: 5, outcome: 2, person: 17, studio: 1, work: 1 })
      const whole = wikidata.anew()
      expect((await whole.import()).info.sha256).toBe(info.sha256)
    })

    test('nothing is asked for where nothing has changed', async () => {
      expect((await wikidata.import({ since: DAY })).unchanged).toBe(true)
      expect(askedAbout()).toEqual([])
    })

    test('what changed before, unseen by the snapshot, is asked for too', async () => {
      wikidata.server.update(rename('Q714524', 'Cranes', '2026-02-01T10:00:00Z'))
      await wikidata.import({ since: DAY })
      expect(askedAbout()).toEqual(['Q714524'])
    })

    test('a film that is no Soviet one any more is left out, and whatever a new one leads to comes with it', async () => {
      wikidata.server.update('DELETE WHERE { <http://www.wikidata.org/entity/statement/Q2471725-country> ?p ?o }')
      wikidata.server.load(`
        @prefix wd: <http://www.wikidata.org/entity/> . @prefix s: <http://www.wikidata.org/entity/statement/> .
        @prefix p: <http://www.wikidata.org/prop/> . @prefix ps: <http://www.wikidata.org/prop/statement/> .
        @prefix wdt: <http://www.wikidata.org/prop/direct/> . @prefix wikibase: <http://wikiba.se/ontology#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        wd:Q151177 rdfs:label "Strike"@en ; ${MODIFIED} "${DAY}" ; wdt:P31 wd:Q11424 ; p:P495 s:Q151177-c ; p:P57 s:Q151177-d .
        s:Q151177-c ps:P495 wd:Q15180 ; wikibase:rank wikibase:NormalRank .
        s:Q151177-d ps:P57 wd:Q8003 ; wikibase:rank wikibase:NormalRank .
        wd:Q8003 rdfs:label "Sergei Eisenstein"@en ; ${MODIFIED} "2020-01-01" .`)
      const { info } = await wikidata.import({ since: DAY })
      expect(askedAbout().sort()).toEqual(['Q151177', 'Q8003'])
      // Romm, Shchukin and Lenin were of the one film; Eisenstein is of the other.
      expect(info.counts).toMatchObject({ film: 5, person: 16 })
      // Of Strike nothing says when it is of.
      const { problems } = new Look(wikidata.state.prepare()).prepared.gathered.reports[0] ?? {}
      expect(problems).toContainEqual({ where: 'Q151177', field: 'wikidata/film/Q151177', message: 'has no year' })
    })

    test('a snapshot of an importer that asked something else is no help', async () => {
      const [snapshot] = listSnapshots(stateFolder(wikidata.state.folder).sources)
      const file = path.join(snapshot?.folder ?? '', 'statements.ndjson.gz')
      const text = gunzipSync(readFileSync(file)).toString('utf8')
      writeFileSync(file, gzipSync(text.replaceAll(/"asked":"[0-9a-f]+"/g, '"asked":"000000000000"')))
      await wikidata.import({ since: DAY })
      expect(askedAbout()).toContain('Q714524')
    })

    test('without a snapshot everything is asked for', async () => {
      const anew = wikidata.anew()
      const { info } = await anew.import({ since: DAY })
      expect(info.counts).toMatchObject({ film: 5 })
    })
  })
})
