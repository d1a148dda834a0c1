import type { ChangeCounts } from '../../import/sync/changes.ts'
import { ONE_TRANSACTION, sync } from '../../import/sync/sync.ts'
import { ConfigError, readConfig } from '../config.ts'
import { NEO4J_SCHEMA } from './paths.ts'
import { progress } from './progress.ts'

interface SyncOptions {
  readonly dataset: string
  readonly preview?: boolean
  readonly oneTransaction?: number
}

/** Makes the configured Neo4j equal to a data set, and says what changed. */
export async function syncCommand({
  dataset,
  preview = false,
  oneTransaction = ONE_TRANSACTION,
}: SyncOptions): Promise<void> {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = readConfig()
  if (uri === undefined || password === undefined)
    throw new ConfigError(['NEO4J_URI: expected where the database is, such as neo4j://localhost:7687'])
  const bar = progress()
  const report = await sync({
    dataset,
    preview,
    oneTransaction,
    database: { uri, username, password, database },
    schema: NEO4J_SCHEMA,
    onProgress: ({ done, total }) => bar.at({ what: 'Writing to Neo4j', unit: 'changes', done, share: done / total }),
  })
  bar.stop()
  const { version, before, nodes, relations } = report
  if (!preview && version === before && sum(nodes) + sum(relations) === 0) {
    console.log(`Neo4j holds version ${version} already: nothing to do.`)
    return
  }
  const held = before === undefined ? 'It held no data set before.' : `It held version ${before} before.`
  console.log(`${preview ? 'A sync would make' : 'Made'} Neo4j equal to version ${version}. ${held}`)
  console.log(`  nodes      ${counted(nodes)}`)
  console.log(`  relations  ${counted(relations)}`)
}

const sum = ({ added, changed, removed }: ChangeCounts) => added + changed + removed
const counted = ({ added, changed, removed }: ChangeCounts) => `${added} added, ${changed} changed, ${removed} removed`
