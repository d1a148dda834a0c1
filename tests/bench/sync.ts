import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import neo4j, { type Driver } from 'neo4j-driver'
import { build } from '../../import/pipeline.ts'
import type { Graph, Properties } from '../../import/sync/graph.ts'
import { sync } from '../../import/sync/sync.ts'
import { syncTarget } from '../../import/sync/target.ts'
import { CANON, NEO4J_SCHEMA } from '../../src/commands/paths.ts'
import { openDriver } from '../../src/graph/neo4j/connection.ts'
import { startTestServer, type TestServer } from '../support/neo4j-server.ts'

const { values } = parseArgs({
  options: {
    /** The data set to write; without it the canon is built. */
    dataset: { type: 'string' },
    /** How often each is done, in turns; the best of each counts. */
    rounds: { type: 'string', default: '3' },
  },
})

/** How many rows one bare statement writes: the usual advice. */
const BATCH = 1000

/** A sync is to be at least so fast beside bare batches of the same rows. */
const GOAL = 0.6

const aside = mkdtempSync(path.join(tmpdir(), 'kinograph-bench-'))
const dataset = values.dataset ?? path.join(aside, 'dataset')
if (values.dataset === undefined) build({ canon: CANON, out: dataset, layout: false })

/** Whole numbers as such, as whoever writes by hand would have them too. */
const whole = (props: Properties) =>
  Object.fromEntries(
    Object.entries(props).map(([key, value]) => [key, Number.isInteger(value) ? neo4j.int(Number(value)) : value]),
  )

/**
 * The same rows by `UNWIND` in batches over the bare driver, each batch a transaction, into a database that is empty but
 * for constraints on the ids: nothing compared, locked or told. The rows are made beforehand.
 */
async function bare(driver: Driver, { nodes, edges }: Graph): Promise<number> {
  const work = [
    ...nodes.map(({ labels, rows }) => ({
      text: `UNWIND $rows AS row CREATE (n:${labels.join(':')}) SET n = row`,
      rows: rows.map(({ id, hash, props }) => ({ ...whole(props), id, hash })),
    })),
    ...edges.map(({ type, fromLabel, toLabel, rows }) => ({
      text: `UNWIND $rows AS row MATCH (a:${fromLabel} {id: row.from}) MATCH (b:${toLabel} {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.props`,
      rows: rows.map(({ from, to, hash, props }) => ({ from, to, props: { ...whole(props), hash } })),
    })),
  ]
  const start = performance.now()
  const session = driver.session({ database: 'neo4j' })
  for (const { text, rows } of work)
    for (let i = 0; i < rows.length; i += BATCH)
      await session.executeWrite((transaction) => transaction.run(text, { rows: rows.slice(i, i + BATCH) }))
  await session.close()
  return (performance.now() - start) / 1000
}

/** A server of its own with nothing in it, warmed up by a write that is taken back. */
async function emptyServer(): Promise<{ server: TestServer; driver: Driver }> {
  const server = await startTestServer()
  return { server, driver: openDriver(server.credentials) }
}

async function makeSchema(driver: Driver): Promise<void> {
  const { applySchema } = await import('../../import/sync/schema.ts')
  const session = driver.session({ database: 'neo4j' })
  await applySchema(session, NEO4J_SCHEMA)
  await session.close()
}

async function clear(driver: Driver): Promise<void> {
  const session = driver.session({ database: 'neo4j' })
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
  await session.close()
}

const { graph } = syncTarget(dataset)
const rows = [...graph.nodes, ...graph.edges].reduce((sum, table) => sum + table.rows.length, 0)
const { server, driver } = await emptyServer()
const times = { bare: [] as number[], sync: [] as number[] }
try {
  await makeSchema(driver)
  for (let round = 0; round < Number(values.rounds); round++) {
    times.bare.push(await bare(driver, graph))
    await clear(driver)
    const start = performance.now()
    await sync({ dataset, database: server.credentials, schema: NEO4J_SCHEMA })
    times.sync.push((performance.now() - start) / 1000)
    await clear(driver)
    console.log(`round ${round + 1}: bare ${times.bare.at(-1)?.toFixed(1)} s, sync ${times.sync.at(-1)?.toFixed(1)} s`)
  }
} finally {
  await driver.close()
  await server.stop()
  rmSync(aside, { recursive: true, force: true })
}
const [theirs, ours] = [Math.min(...times.bare), Math.min(...times.sync)]
const ratio = theirs / ours
console.log(`${rows} rows: bare ${Math.round(rows / theirs)} a second, sync ${Math.round(rows / ours)} a second`)
console.log(
  `sync writes at ${(ratio * 100).toFixed(0)} % of the rate of bare batches; at least ${GOAL * 100} %: ${ratio >= GOAL ? 'met' : 'NOT MET'}`,
)
process.exitCode = ratio >= GOAL ? 0 : 1
