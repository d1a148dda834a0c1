import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sync } from '../../import/sync/sync.ts'
import { NEO4J_SCHEMA } from '../../src/commands/paths.ts'
import { readManifest } from '../../src/graph/files/open.ts'
import { CanonCopy } from '../support/canon.ts'
import { buildFixture } from '../support/fixture.ts'
import { DatabaseProbe } from '../support/neo4j-probe.ts'
import { startTestServer, type TestServer } from '../support/neo4j-server.ts'

const CLI = path.resolve(import.meta.dirname, '../../src/cli.ts')
const MOMENTS = 20

/** Two data sets that differ in a good part of what they hold. */
const here = buildFixture()
const there = new CanonCopy()
  .replace('films/1957.yaml', 'english: The Cranes Are Flying', 'english: Cranes Flying')
  .replace('people/a-l.yaml', 'source: ', '# Everything in this file moves down by a line.\nsource: ')
  .build()

let server: TestServer
let probe: DatabaseProbe
const into = (dataset: string) => sync({ dataset, database: server.credentials, schema: NEO4J_SCHEMA })

beforeAll(async () => {
  server = await startTestServer()
  probe = new DatabaseProbe(server.credentials)
})
afterAll(async () => {
  await probe.close()
  await server.stop()
})

/** Starts a sync in a process of its own. */
function startSync(dataset: string, options: readonly string[]) {
  const { uri, username, password, database } = server.credentials
  const child = spawn(process.execPath, ['--import', 'tsx', CLI, 'sync', '--dataset', dataset, ...options], {
    env: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    },
    stdio: 'ignore',
  })
  return { child, ended: once(child, 'exit') }
}

/** Reads all that is there again and again; what it saw counts where the version was the same before and after. */
async function watch(until: AbortSignal): Promise<Map<string, Set<string>>> {
  const seen = new Map<string, Set<string>>()
  const state = async () =>
    (
      await probe.run(
        'OPTIONAL MATCH (d:Dataset) OPTIONAL MATCH (s:Syncing) RETURN d.version AS version, s IS NULL AS whole',
      )
    )[0]?.toObject()
  while (!until.aborted) {
    const [before, content, afterwards] = [await state(), await probe.content(), await state()]
    if (!before?.whole || !afterwards?.whole || before.version !== afterwards.version) continue
    const contents = seen.get(before.version) ?? new Set<string>()
    seen.set(before.version, contents.add(`${content.nodes} ${content.relations}`))
  }
  return seen
}

test('killed at any moment and run again, it ends as if undisturbed, and nobody sees half of it', async () => {
  await into(here)
  const contentOf = new Map([[here, await probe.content()]])
  await into(there)
  contentOf.set(there, await probe.content())
  // How long an undisturbed sync takes in a process of its own.
  const start = performance.now()
  await startSync(here, []).ended
  const whole = performance.now() - start

  const watching = new AbortController()
  const seen = watch(watching.signal)
  for (let moment = 1; moment <= MOMENTS; moment++) {
    const target = moment % 2 === 1 ? there : here
    const { child, ended } = startSync(target, moment % 4 < 2 ? [] : ['--one-transaction', '20'])
    await Promise.race([after((whole * moment) / MOMENTS), ended])
    child.kill('SIGKILL')
    await ended
    await into(target)
    expect(await probe.content()).toEqual(contentOf.get(target))
  }
  watching.abort()
  for (const [version, contents] of await seen) {
    const dataset = [here, there].find((folder) => readManifest(folder).version === version) ?? ''
    const { nodes, relations } = contentOf.get(dataset) ?? {}
    expect([...contents]).toEqual([`${nodes} ${relations}`])
  }
}, 600_000)
