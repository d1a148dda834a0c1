import { describe, expect, test } from 'vitest'
import { GraphError } from '../../src/graph/errors.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { appOver, graphqlRequest } from '../support/app.ts'
import { openFixture } from '../support/fixture.ts'

const { store, dataSet } = openFixture()
const app = appOver(store)
const get = (path: string, headers: Record<string, string> = {}) =>
  app.fetch(new Request(`http://kinograph${path}`, { headers }))

/** A store that cannot be reached. */
const gone = new Proxy(store, {
  get: () => async () => {
    throw new GraphError('UNAVAILABLE', 'The database does not answer; try again in a moment.')
  },
}) as GraphStore

/** The headers of an answer, without those that describe its body. */
const untilBody = ({ headers }: Response) =>
  Object.fromEntries(
    [...headers].filter(([name]) => !name.startsWith('content-') || name === 'content-security-policy'),
  )

describe('over HTTP', () => {
  test('the process lives', async () => {
    const response = await get('/health')
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }])
  })

  test('it is ready, or says in a plain sentence why not', async () => {
    const response = await get('/ready')
    expect([response.status, await response.json()]).toEqual([
      200,
      { status: 'ready', dataset: { version: dataSet.manifest.version } },
    ])
    const away = await appOver(gone).fetch(new Request('http://kinograph/ready'))
    expect([away.status, await away.json()]).toEqual([
      503,
      { status: 'not ready', reason: 'The database does not answer; try again in a moment.' },
    ])
  })

  test('every answer says which data set it is about', async () => {
    for (const path of ['/health', '/graphql?query={dataset{version}}', '/nowhere'])
      expect((await get(path)).headers.get('kinograph-dataset')).toBe(dataSet.manifest.version)
    const response = await app.fetch(graphqlRequest('{ nothing }'))
    expect(await response.json()).toMatchObject({ extensions: { dataset: { version: dataSet.manifest.version } } })
  })

  test('an answer that has not changed is not sent again', async () => {
    const path = '/graphql?query={films{totalCount}}'
    const etag = (await get(path)).headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304)
    expect((await get('/graphql?query={people{totalCount}}', { 'if-none-match': etag })).status).toBe(200)
  })

  test.each([
    [['*'], 'Accept, Accept-Encoding'],
    [['https://films.example.org', 'https://b.example'], 'Accept, Accept-Encoding, Origin'],
  ])('caches and browsers are told the same when it has not changed, for origins %s', async (corsOrigin, vary) => {
    const served = appOver(store, { corsOrigin })
    const headers = { origin: 'https://films.example.org' }
    for (const [path, accept] of [
      ['/graphql?query={films{totalCount}}', 'application/json'],
      ['/graphql?query={films(first:100){nodes{id,title}}}', 'application/graphql-response+json'],
      ['/graphql', 'text/html'],
    ] as const)
      for (const encoding of ['identity', 'gzip']) {
        const asked = { ...headers, accept, 'accept-encoding': encoding }
        const first = await served.fetch(new Request(`http://kinograph${path}`, { headers: asked }))
        expect([first.status, first.headers.get('vary')]).toEqual([200, vary])
        const etag = first.headers.get('etag') ?? ''
        const again = await served.fetch(
          new Request(`http://kinograph${path}`, { headers: { ...asked, 'if-none-match': etag } }),
        )
        expect(again.status).toBe(304)
        expect(untilBody(again)).toEqual(untilBody(first))
      }
  })

  test('what is not there is told in JSON', async () => {
    const response = await get('/nowhere')
    expect([response.status, await response.json()]).toEqual([404, { error: expect.stringContaining('/nowhere') }])
  })

  test('pages of other sites may ask, or only those allowed, or none', async () => {
    const origin = { origin: 'https://films.example.org' }
    const allowed = async (corsOrigin: string[]) =>
      (
        await appOver(store, { corsOrigin }).fetch(new Request('http://kinograph/health', { headers: origin }))
      ).headers.get('access-control-allow-origin')
    expect(await allowed(['*'])).toBe('*')
    expect(await allowed(['https://films.example.org', 'https://b.example'])).toBe('https://films.example.org')
    expect(await allowed(['https://other.example', 'https://b.example'])).toBeNull()
    expect(await allowed(['none'])).toBeNull()
  })
})

describe('GraphiQL', () => {
  test('is what browsers get, and has everything inside', async () => {
    const response = await get('/graphql', { accept: 'text/html' })
    const html = await response.text()
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'sha256-/)
    expect(html).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)="(https?:)?\/\//)
    for (const name of ['FilmsByDirector', 'PalmeDor', 'AdaptationsOfChekhov', 'ShelvedFilms'])
      expect(html).toContain(name)
  })

  test('is sent compressed, and only once', async () => {
    const response = await get('/graphql', { accept: 'text/html', 'accept-encoding': 'gzip' })
    expect(response.headers.get('content-encoding')).toBe('gzip')
    const etag = response.headers.get('etag') ?? ''
    expect((await get('/graphql', { accept: 'text/html', 'if-none-match': etag })).status).toBe(304)
  })
})
