import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type SyncOptions, sync } from '../../import/sync/sync.ts'
import { NEO4J_SCHEMA } from '../../src/commands/paths.ts'
import { CanonCopy } from '../support/canon.ts'
import { buildFixture } from '../support/fixture.ts'
import { DatabaseProbe } from '../support/neo4j-probe.ts'
import { startTestServer, type TestServer } from '../support/neo4j-server.ts'

const dataset = buildFixture()
let server: TestServer
let probe: DatabaseProbe
const run = (options: Partial<SyncOptions> = {}) =>
  sync({ dataset, database: server.credentials, schema: NEO4J_SCHEMA, ...options })

beforeAll(async () => {
  server = await startTestServer()
  probe = new DatabaseProbe(server.credentials)
})
afterAll(async () => {
  await probe.close()
  await server.stop()
})
beforeEach(() => probe.empty())

/** The fixture, with one film retitled, one prize less and one film more. */
function changedDataset(): string {
  const canon = new CanonCopy()
  canon.replace('films/1957.yaml', 'english: The Cranes Are Flying', 'english: Cranes Flying')
  canon.replace('films/1926.yaml', 'runtime:', 'episodes: 2\n    runtime:')
  return canon.build()
}

describe('kinograph sync', () => {
  test('fills an empty database, says what it added, and does nothing the second time', async () => {
    const first = await run()
    expect(first.before).toBeUndefined()
    expect(first.nodes.added).toBeGreaterThan(100)
    expect(await probe.count('MATCH (n) WHERE n.hash IS NOT NULL')).toBe(first.nodes.added)
    expect(await probe.count('MATCH ()-[r]->()')).toBe(first.relations.added)
    const none = { added: 0, changed: 0, removed: 0 }
    expect(await run()).toEqual({ version: first.version, before: first.version, nodes: none, relations: none })
  })

  test('previews without writing anything', async () => {
    const preview = await run({ preview: true })
    expect(preview.nodes.added).toBeGreaterThan(100)
    expect(await probe.count('MATCH (n)')).toBe(0)
    expect(await run()).toEqual(preview)
  })

  test('changes what differs and nothing else, there and back', async () => {
    await run()
    const original = await probe.content()
    const there = await run({ dataset: changedDataset() })
    expect(there.nodes.changed).toBeGreaterThan(0)
    expect(there.nodes.changed).toBeLessThan(50)
    await run()
    expect(await probe.content()).toEqual(original)
  })

  test('what is in the way of the data set goes, whatever was done to it', async () => {
    await run()
    const original = await probe.content()
    await probe.run("MATCH (f:Film {id: 'film:mat-1926'}) SET f.hash = 'another', f.year = 1900")
    await probe.run("MATCH (:Person)-[r:DIRECTED]->(:Film {id: 'film:mat-1926'}) DELETE r")
    await probe.run("MATCH (d:Dataset) SET d.version = 'another'")
    await run()
    expect(await probe.content()).toEqual(original)
  })

  test('nodes and relations of somebody else stay as they are', async () => {
    await probe.run("CREATE (:Note {text: 'mine'})-[:REMINDS_OF]->(:Note {text: 'too'})")
    await run()
    await probe.run("MATCH (n:Note {text: 'mine'}), (f:Film {id: 'film:mat-1926'}) CREATE (n)-[:ON]->(f)")
    await run({ dataset: changedDataset() })
    expect(await probe.count('MATCH (:Note)-[:REMINDS_OF]->(:Note)')).toBe(1)
    expect(await probe.count("MATCH (:Note {text: 'mine'})-[:ON]->(:Film)")).toBe(1)
  })

  test('a database in which our labels mean something else is left alone', async () => {
    await probe.run("CREATE (:Film {name: 'of somebody else'})")
    await expect(run()).rejects.toThrow(/holds 1 node labelled Film that kinograph did not put there/)
    expect(await probe.count('MATCH (n)')).toBe(1)
  })

  test('above the limit it writes in batches, readers are told, and the end is the same', async () => {
    await run()
    const whole = await probe.content()
    await probe.empty()
    const seen: (string | undefined)[] = []
    await run({
      oneTransaction: 10,
      onProgress: ({ done, total }) => {
        if (done < total) seen.push('between')
      },
    })
    expect(seen.length).toBeGreaterThan(1)
    expect(await probe.content()).toEqual(whole)
    expect(await probe.count('MATCH (s:Syncing)')).toBe(0)
  })

  test('a sync in batches that was broken off leaves a store that says so, and the next one mends it', async () => {
    await run()
    const whole = await probe.content()
    const broken = new Error('broken off')
    const breakOff = ({ done, total }: { done: number; total: number }) => {
      if (done > 0 && done < total) throw broken
    }
    await probe.empty()
    await expect(run({ oneTransaction: 10, onProgress: breakOff })).rejects.toBe(broken)
    expect(await probe.count('MATCH (s:Syncing)')).toBe(1)
    await run()
    expect(await probe.content()).toEqual(whole)
  })

  test('of two at once the second says so and stops', async () => {
    const release = await probe.holdLock()
    try {
      await expect(run()).rejects.toThrow('Another sync of this database is under way')
    } finally {
      await release()
    }
    await run()
  })
})
