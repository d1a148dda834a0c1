import { AUXILIARY, DATASET_ID, GRAPH_FORMAT } from '../../src/graph/neo4j/names.ts'
import type { Manifest } from '../../src/model/manifest.ts'
import type { Runner } from './database.ts'
import { SyncError } from './errors.ts'

const { dataset, syncing } = AUXILIARY

/** How long one waits for the lock (milliseconds): only another sync holds it longer. */
const LOCK_TIMEOUT = 2000

/** What the database says that it holds. */
export interface Held {
  readonly version: string | undefined
  readonly format: number | undefined
  /** Whether a sync in batches was broken off. */
  readonly unfinished: boolean
}

export async function readHeld(runner: Runner): Promise<Held> {
  const { records } = await runner.run(
    `OPTIONAL MATCH (d:${dataset} {id: $id}) OPTIONAL MATCH (s:${syncing}) RETURN d.version AS version, d.format AS format, s IS NOT NULL AS unfinished`,
    { id: DATASET_ID },
  )
  const [row] = records
  return {
    version: row?.get('version') ?? undefined,
    format: row?.get('format') ?? undefined,
    unfinished: row?.get('unfinished') ?? false,
  }
}

/**
 * Takes the lock of the database: that of its Dataset node, held as long as the transaction is open. It dies with the
 * process that holds it.
 * @throws SyncError where another sync holds it
 */
export async function lock(runner: Runner): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new SyncError('Another sync of this database is under way: let it finish, then try again.')),
      LOCK_TIMEOUT,
    )
  })
  // To write a property takes the lock, even if it says nothing new.
  const taken = Promise.resolve(runner.run(`MERGE (d:${dataset} {id: $id}) SET d.id = $id`, { id: DATASET_ID }))
  taken.catch(() => {})
  try {
    await Promise.race([taken, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Says what the database holds from now on. */
export async function switchTo(runner: Runner, { version, counts, fanOut }: Manifest): Promise<void> {
  await runner.run(`MATCH (s:${syncing}) DELETE s`)
  await runner.run(
    `MATCH (d:${dataset} {id: $id}) SET d = {id: $id, version: $version, format: toInteger($format), counts: $counts, fanOut: $fanOut}`,
    {
      id: DATASET_ID,
      version,
      format: GRAPH_FORMAT,
      counts: JSON.stringify(counts),
      fanOut: JSON.stringify(fanOut),
    },
  )
}

/** Says that the database is between two versions: no reader takes it for whole until `switchTo`. */
export const announce = async (runner: Runner, version: string): Promise<void> => {
  await runner.run(`MERGE (s:${syncing} {id: $id}) SET s.version = $version`, { id: DATASET_ID, version })
}
