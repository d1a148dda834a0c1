import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Driver, Session } from 'neo4j-driver'
import { build } from '../../import/pipeline.ts'
import { applySchema } from '../../import/sync/schema.ts'
import { sync } from '../../import/sync/sync.ts'
import { syncTarget } from '../../import/sync/target.ts'
import { CANON, NEO4J_SCHEMA } from '../../src/commands/paths.ts'
import { openDriver } from '../../src/graph/neo4j/connection.ts'
import { startTestServer } from '../support/neo4j-server.ts'
import { writeBare } from './bare-batches.ts'

const { values } = parseArgs({
  options: {
    /** The data set to write; without it the canon is built. */
    dataset: { type: 'string' },
    /** How often each is done, in turns; the best of each counts. */
    rounds: { type: 'string', default: '3' },
  },
})

/** A sync is to be at least so fast beside bare batches of the same rows. It reads the data set and compares, too. */
const GOAL = 0.6

const aside = mkdtempSync(path.join(tmpdir(), 'kinograph-bench-'))
const dataset = values.dataset ?? path.join(aside, 'dataset')
if (values.dataset === undefined) build({ canon: CANON, out: dataset, layout: false })

async function inSession(driver: Driver, work: (session: Session) => Promise<unknown>): Promise<void> {
  const session = driver.session({ database: 'neo4j' })
  await work(session)
  await session.close()
}

const clear = (driver: Driver) =>
  inSession(driver, (session) => session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS'))

const { graph } = syncTarget(dataset)
const rows = [...graph.nodes, ...graph.edges].reduce((sum, table) => sum + table.rows.length, 0)
const server = await startTestServer()
const driver = openDriver(server.credentials)
const times = { bare: [] as number[], sync: [] as number[] }
try {
  await inSession(driver, (session) => applySchema(session, NEO4J_SCHEMA))
  for (let round = 0; round < Number(values.rounds); round++) {
    times.bare.push(await writeBare(driver, graph))
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
const share = `${(ratio * 100).toFixed(0)} % of the rate of bare batches; at least ${GOAL * 100} %`
console.log(`${rows} rows: bare ${Math.round(rows / theirs)} a second, sync ${Math.round(rows / ours)} a second`)
console.log(`A sync writes at ${share}: ${ratio >= GOAL ? 'met' : 'NOT MET'}`)
process.exitCode = ratio >= GOAL ? 0 : 1
