import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { hangUp, instead, silence, status } from '../../../support/sparql-server.ts'
import { refusal } from '../../../support/state.ts'
import { Wikidata } from '../../../support/wikidata.ts'

/** What Wikidata sends where a query runs out of time after it has begun to answer. */
const TRACE = `
SPARQL-QUERY: queryStr=SELECT ?item
java.util.concurrent.TimeoutException
	at java.util.concurrent.FutureTask.get(FutureTask.java:205)
`

const batchOf = (query: string) => new Set(query.match(/wd:Q\d+/g)).size
const isBatch = (query: string) => query.includes('?subject ?predicate ?object')

describe('an endpoint that fails', () => {
  let wikidata: Wikidata
  let whole: string

  beforeEach(async () => {
    wikidata = await Wikidata.start()
    whole = (await wikidata.anew().import()).info.sha256
    wikidata.server.forget()
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    return wikidata.stop()
  })

  const once = (number: number, fault: ReturnType<typeof status>) => {
    wikidata.server.fault = (_, n) => (n === number ? fault : undefined)
  }
  const first = async () => (await wikidata.import()).info.sha256

  test('is asked one question at a time, by somebody with a name and an address', async () => {
    vi.stubEnv('PUBLIC_URL', 'https://films.example.org')
    wikidata.server.agents.length = 0
    expect(await first()).toBe(whole)
    expect(wikidata.server.mostAtOnce).toBe(1)
    expect(new Set(wikidata.server.agents)).toEqual(
      new Set(['kinograph (an open knowledge graph of Soviet cinema; https://films.example.org/)']),
    )
    expect(wikidata.pauses).toEqual([])
  })

  test('is left alone for as long as it asks, in seconds', async () => {
    once(2, status(429, { 'retry-after': '7' }))
    expect(await first()).toBe(whole)
    expect(wikidata.pauses).toEqual([7000])
    expect(wikidata.server.queries[1]).toBe(wikidata.server.queries[2])
  })

  test('is left alone until the moment that it names', async () => {
    once(3, status(503, { 'retry-after': new Date(wikidata.now + 90_000).toUTCString() }))
    expect(await first()).toBe(whole)
    expect(wikidata.pauses).toEqual([90_000])
  })

  test('is left alone longer and longer where it does not say how long, and given up in the end', async () => {
    wikidata.server.fault = () => status(503)
    const [problem] = await refusal(wikidata.import())
    expect(problem).toMatchObject({ where: wikidata.server.url, field: 'endpoint' })
    expect(problem?.message).toMatch(/7 attempts failed: the server answers 503\. .*goes on where/)
    expect(wikidata.pauses).toEqual([2000, 4000, 8000, 16_000, 32_000, 64_000])
  })

  test('is not waited for by the hour', async () => {
    once(1, status(429, { 'retry-after': '7200' }))
    const [problem] = await refusal(wikidata.import())
    expect(problem?.message).toContain('asks to be left alone for 120 minutes')
    expect(wikidata.pauses).toEqual([])
  })

  test('that refuses a question is not asked again', async () => {
    once(1, status(403, { 'content-type': 'text/plain' }, 'You have been banned\nuntil you read the policy'))
    const [problem] = await refusal(wikidata.import())
    expect(problem?.message).toMatch(/^the server answers 403: You have been banned\./)
    expect(wikidata.server.queries).toHaveLength(1)
  })

  test.each([
    [
      'with a stack trace in an answer that promised success',
      instead((answer) => answer.slice(0, answer.length / 2) + TRACE),
    ],
    ['with half an answer', instead((answer) => answer.slice(0, -30))],
    ['with a connection that breaks', hangUp],
    ['with 500', status(500, { 'content-type': 'text/plain' }, TRACE)],
    ['with 504 of a gateway', status(504, { 'content-type': 'text/html' }, '<html>Gateway Time-out</html>')],
  ])('%s is asked less at once', async (_, fault) => {
    wikidata.server.fault = (query) => (isBatch(query) && batchOf(query) > 3 ? fault : undefined)
    expect(await first()).toBe(whole)
    const answered = wikidata.server.queries.filter((query) => isBatch(query) && batchOf(query) <= 3)
    expect(answered.length).toBeGreaterThan(5)
    expect(wikidata.pauses).toEqual([])
  })

  test('whose lists break off is asked for shorter pages of them', async () => {
    const limitOf = (query: string) => Number(/LIMIT (\d+)$/.exec(query)?.[1] ?? 0)
    wikidata.server.fault = (query) => (limitOf(query) > 3 ? instead((answer) => answer.slice(0, -25)) : undefined)
    expect(await first()).toBe(whole)
    expect(wikidata.server.queries.filter((query) => limitOf(query) > 0 && limitOf(query) <= 3).length).toBeGreaterThan(
      3,
    )
  })

  test('that does not answer in time is asked less at once', async () => {
    wikidata.patience = 300
    wikidata.server.fault = (query) => (isBatch(query) && batchOf(query) > 12 ? silence : undefined)
    expect(await first()).toBe(whole)
  })

  test('that fails at one thing only is asked about it again, and then told of', async () => {
    wikidata.server.fault = (query) =>
      isBatch(query) && query.includes('wd:Q125772 ') ? instead(() => TRACE) : undefined
    const [problem] = await refusal(wikidata.import())
    expect(problem?.message).toContain('the answer breaks off: java.util.concurrent.TimeoutException')
    expect(wikidata.pauses).toHaveLength(6)
  })

  test('that is a page for people, or no SPARQL, is told apart', async () => {
    wikidata.server.fault = () => instead(() => '<html>Log in to the network</html>', 'text/html; charset=utf-8')
    const [page] = await refusal(wikidata.import())
    expect(page?.message).toContain('expected an answer of type application/sparql-results+json, got text/html')
    wikidata.server.fault = () => instead(() => '{"boolean": true}')
    const [other] = await refusal(wikidata.import())
    expect(other?.message).toContain('is no SPARQL answer: results')
  })

  test('once more does no harm: what came before the failure is not asked again', async () => {
    wikidata.server.fault = (_, number) => (number > 3 ? status(503) : undefined)
    await refusal(wikidata.import())
    const before = wikidata.server.queries.slice(0, 3)
    wikidata.server.forget()
    wikidata.server.fault = () => undefined
    expect(await first()).toBe(whole)
    expect(wikidata.server.queries.filter((query) => before.includes(query))).toEqual([])
  })
})

describe('what cannot be asked', () => {
  test('an address that is none, and a day that is none', async () => {
    const wikidata = await Wikidata.start()
    const [endpoint] = await refusal(wikidata.import({}, { input: 'query.wikidata.org' }))
    expect(endpoint?.message).toContain('expected the address of a SPARQL endpoint')
    for (const since of ['yesterday', '2026', '2026-02-30']) {
      const [day] = await refusal(wikidata.import({ since }))
      expect(day).toMatchObject({ where: since, field: 'since' })
    }
    expect(wikidata.server.queries).toEqual([])
    await wikidata.stop()
  })
})
