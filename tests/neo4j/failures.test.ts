import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { sync } from '../../import/sync/sync.ts'
import { NEO4J_SCHEMA } from '../../src/commands/paths.ts'
import { Connection } from '../../src/graph/neo4j/connection.ts'
import { Neo4jStore } from '../../src/graph/neo4j/store.ts'
import { appOver, graphqlRequest } from '../support/app.ts'
import { buildFixture } from '../support/fixture.ts'
import { DatabaseProbe } from '../support/neo4j-probe.ts'
import { startTestServer, type TestServer } from '../support/neo4j-server.ts'

const CLI = path.resolve(import.meta.dirname, '../../src/cli.ts')
const dataset = buildFixture()
let server: TestServer
let store: Neo4jStore
let probe: DatabaseProbe
let app: ReturnType<typeof appOver>

beforeAll(async () => {
  server = await startTestServer()
  await sync({ dataset, database: server.credentials, schema: NEO4J_SCHEMA })
  store = new Neo4jStore(new Connection({ ...server.credentials, timeout: 60_000 }))
  probe = new DatabaseProbe(server.credentials)
  app = appOver(store)
})
afterAll(async () => {
  await store[Symbol.asyncDispose]()
  await probe.close()
  await server.stop()
})
beforeEach(async () => {
  if (server.pid === 0) await server.restart()
})

const ready = async () => {
  const response = await app.fetch(new Request('http://localhost/ready'))
  return { ...((await response.json()) as { reason?: string }), status: response.status }
}
const ask = async () => {
  const response = await app.fetch(graphqlRequest('{ films { totalCount } }'))
  return (await response.json()) as { data: unknown; errors?: { message: string; extensions: { code: string } }[] }
}

/** Runs a command of kinograph to its end. */
async function kinograph(command: string, env: Readonly<Record<string, string>> = {}) {
  const { uri, password } = server.credentials
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', CLI, command, ...(command === 'sync' ? ['--dataset', dataset] : [])],
    {
      env: { ...process.env, NEO4J_URI: uri, NEO4J_PASSWORD: password, PORT: '0', ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  const [error] = await Promise.all([text(child.stderr), once(child, 'exit')])
  return { code: child.exitCode, error: error.trim() }
}

describe('while the database is away', () => {
  test('every question has an answer that says so, and when it is back, its own answer again', async () => {
    expect(await ready()).toMatchObject({ status: 200 })
    await server.halt()
    const answers = await Promise.all(Array.from({ length: 200 }, ask))
    for (const { errors } of answers)
      expect(errors?.[0]).toMatchObject({
        message: 'The database does not answer just now: ask again in a moment.',
        extensions: { code: 'STORE_UNAVAILABLE' },
      })
    expect(await ready()).toMatchObject({ status: 503, reason: expect.stringContaining('does not answer') })

    await server.restart()
    await vi.waitFor(async () => expect(await ready()).toMatchObject({ status: 200 }), 10_000)
    expect((await ask()).errors).toBeUndefined()
  })
})

describe('one plain sentence says', () => {
  const plain = async (command: string, env: Readonly<Record<string, string>>, sentence: RegExp) => {
    const { code, error } = await kinograph(command, env)
    expect(error).toMatch(sentence)
    expect(error.split('\n')).toHaveLength(1)
    expect(code).toBe(1)
  }

  test('that the password is wrong', async () => {
    await plain('serve', { NEO4J_PASSWORD: 'wrong' }, /refuses the user neo4j with this password: set NEO4J_USERNAME/)
    await plain('sync', { NEO4J_PASSWORD: 'wrong' }, /refuses the user neo4j|given wrong passwords too often/)
  })

  test('that there is no such database', async () => {
    await plain('serve', { NEO4J_DATABASE: 'nowhere' }, /has no database nowhere: set NEO4J_DATABASE/)
    await plain('sync', { NEO4J_DATABASE: 'nowhere' }, /has no database nowhere: set NEO4J_DATABASE/)
  })

  test('that there is nobody at the address', async () => {
    await plain(
      'sync',
      { NEO4J_URI: 'bolt://127.0.0.1:1' },
      /at bolt:\/\/127\.0\.0\.1:1 does not answer: is it running\?/,
    )
  })

  test('that the database holds a data set of another form', async () => {
    const before = (await probe.run('MATCH (d:Dataset) RETURN d.format AS format'))[0]?.get('format')
    await probe.run('MATCH (d:Dataset) SET d.format = 999')
    await vi.waitFor(
      async () => expect(await ready()).toMatchObject({ status: 503, reason: expect.stringMatching(/has form 999/) }),
      5000,
    )
    await probe.run(`MATCH (d:Dataset) SET d.format = ${before}`)
    await vi.waitFor(async () => expect(await ready()).toMatchObject({ status: 200 }), 5000)
  })

  test('that it holds none', async () => {
    await probe.run('MATCH (d:Dataset) SET d:Hidden REMOVE d:Dataset')
    await vi.waitFor(
      async () =>
        expect(await ready()).toMatchObject({ status: 503, reason: expect.stringMatching(/holds no data set/) }),
      5000,
    )
    await probe.run('MATCH (d:Hidden) SET d:Dataset REMOVE d:Hidden')
  })

  test('that it may not be written to', async () => {
    await probe.run('MATCH (d:Dataset) SET d.version = "another"')
    await server.restart({ 'server.databases.default_to_read_only': 'true' })
    await plain('sync', {}, /may not write to the database neo4j/)
    await vi.waitFor(async () => expect((await ask()).errors).toBeUndefined(), 10_000)
  })
})

test('a client that leaves stops the work of the database', async () => {
  const connection = new Connection({ ...server.credentials, timeout: 60_000 })
  const leaving = new AbortController()
  const endless = { text: 'UNWIND range(1, 1000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x)', params: {} }
  const running = () =>
    probe.run(
      `SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN metaData`,
    )
  const asked = connection.read('endless', endless, { signal: leaving.signal })
  asked.catch(() => {})
  await vi.waitFor(async () => expect(await running()).toHaveLength(1), 10_000)
  expect((await running())[0]?.get('metaData')).toMatchObject({ app: 'kinograph', query: 'endless' })
  leaving.abort(new Error('left'))
  await expect(asked).rejects.toThrow('left')
  await vi.waitFor(async () => expect(await running()).toHaveLength(0), 10_000)
  await connection.close()
})
