import type { Session, Transaction } from 'neo4j-driver'
import type { Credentials } from '../../src/graph/neo4j/connection.ts'
import { GRAPH_FORMAT } from '../../src/graph/neo4j/names.ts'
import { type ChangeCounts, changesTo, countChanges, type GraphChanges, sizeOf } from './changes.ts'
import { Database } from './database.ts'
import { announce, lock, readHeld, switchTo } from './dataset-node.ts'
import { refuseForeignNodes } from './foreign.ts'
import { applySchema } from './schema.ts'
import { type SyncTarget, syncTarget } from './target.ts'
import { type Batch, batchesOf } from './write.ts'

/** Up to so many changes are one transaction, so that no reader ever sees a part of them. */
export const ONE_TRANSACTION = 500_000

export interface SyncOptions {
  /** The folder of the data set. */
  readonly dataset: string
  readonly database: Credentials
  /** The folder with the constraints and indexes. */
  readonly schema: string
  /** Only says what would change. @default false */
  readonly preview?: boolean
  /** More changes than this are written in batches, while the store says that it is not ready. @default 500,000 */
  readonly oneTransaction?: number
  readonly onProgress?: (progress: SyncProgress) => void
}

interface SyncProgress {
  readonly step: 'comparing' | 'writing'
  readonly done: number
  readonly total: number
}

/** What a sync did, or would do. */
export interface SyncReport {
  readonly version: string
  /** The version that the database held before. */
  readonly before: string | undefined
  readonly nodes: ChangeCounts
  readonly relations: ChangeCounts
}

/**
 * Makes a database equal to a data set: adds, changes and removes by id and content hash, and touches nothing that is
 * not its own. Killed at any moment and run again, it ends as if it had not been disturbed.
 * @throws SyncError where another sync is under way, or the database holds nodes of somebody else under our labels
 * @throws GraphError where the database does not answer, or may not be written to
 * @throws DataSetError where the data set is missing or damaged
 */
export async function sync(options: SyncOptions): Promise<SyncReport> {
  const target = syncTarget(options.dataset)
  await using database = new Database(options.database)
  await database.verify()
  const held = await database.inSession('READ', readHeld)
  const report = (changes: GraphChanges): SyncReport => ({
    version: target.manifest.version,
    before: held.version,
    nodes: countChanges(changes.nodes),
    relations: countChanges(changes.edges),
  })
  if (held.version === target.manifest.version && held.format === GRAPH_FORMAT && !held.unfinished)
    return report({ nodes: [], edges: [] })
  if (options.preview) return report(await database.inSession('READ', (session) => changesTo(session, target.graph)))
  return await database.inSession('WRITE', async (session) => {
    await refuseForeignNodes(session, target.graph)
    await applySchema(session, options.schema)
    return report(await writeLocked(session, database, target, options))
  })
}

/** Compares and writes, with the lock held from the first look to the last word. */
async function writeLocked(
  session: Session,
  database: Database,
  target: SyncTarget,
  { oneTransaction = ONE_TRANSACTION, onProgress = () => {} }: SyncOptions,
): Promise<GraphChanges> {
  const transaction = session.beginTransaction()
  try {
    await lock(transaction)
    const changes = await changesTo(transaction, target.graph)
    const total = sizeOf(changes)
    const progress = (done: number) => onProgress({ step: 'writing', done, total })
    const batches = batchesOf(changes)
    if (total <= oneTransaction) await writeAll(transaction, batches, progress)
    else await writeApart(database, batches, target.manifest.version, progress)
    await switchTo(transaction, target.manifest)
    await transaction.commit()
    return changes
  } catch (error) {
    // A transaction that waits for a lock cannot be rolled back in order: it ends with its session.
    if (transaction.isOpen()) await Promise.race([transaction.rollback().catch(() => {}), session.close()])
    throw error
  }
}

async function writeAll(
  transaction: Pick<Transaction, 'run'>,
  batches: readonly Batch[],
  progress: (done: number) => void,
): Promise<void> {
  let done = 0
  for (const { text, rows } of batches) {
    await transaction.run(text, { rows })
    done += rows.length
    progress(done)
  }
}

/** Batch by batch, each a transaction of its own; readers are told that the store is in between. */
async function writeApart(
  database: Database,
  batches: readonly Batch[],
  version: string,
  progress: (done: number) => void,
): Promise<void> {
  await database.inSession('WRITE', async (session) => {
    await session.executeWrite((transaction) => announce(transaction, version))
    let done = 0
    for (const { text, rows } of batches) {
      await session.executeWrite((transaction) => transaction.run(text, { rows }))
      done += rows.length
      progress(done)
    }
  })
}
