import { rmSync } from 'node:fs'
import path from 'node:path'
import type { Problem } from './problem.ts'
import type { ReadOptions } from './sources/importer.ts'
import { importerNamed } from './sources/index.ts'
import { BY_THE_CLOCK, type Waiting } from './sources/waiting.ts'
import { listSnapshots, readRejected, readStatements } from './state/snapshots.ts'
import { stateFolder } from './state/state-folder.ts'
import { type Written, writeSnapshot } from './state/write-snapshot.ts'

export interface ImportOptions {
  /** What the command line calls the source. */
  readonly importer: string
  /** A file, folder or URL, as the importer reads it. */
  readonly input: string
  readonly options: ReadOptions
  /** The folder that remembers imported sources. */
  readonly state: string
  /** Whether the input is an extract, of which no number of entries is asserted. @default false */
  readonly partial?: boolean
  /** Where what is fetched over the network is kept until the snapshot stands. @default the cache of the state */
  readonly cache?: string
  /** Whether what was fetched stays for another run, as after one that only looks. @default false */
  readonly keepCache?: boolean
  /** Told of each entry. */
  readonly onEntry?: () => void
  /** Told how far the fetching of one sort of things is. */
  readonly onFetched?: (what: string, done: number, total: number) => void
  /** How time is told. @default by the clock */
  readonly waiting?: Waiting
}

export interface Imported extends Written {
  /** The id of the source. */
  readonly source: string
  readonly problems: readonly Problem[]
}

/**
 * Reads a source and keeps a snapshot of its statements; every build uses it from then on.
 * @throws InputError where it cannot be read, or does not come to what it asserts; the snapshot before it stays then
 */
export async function importSource({
  importer: name,
  input,
  options,
  state,
  partial = false,
  cache: root = stateFolder(state).cache,
  keepCache = false,
  onEntry,
  onFetched = () => {},
  waiting = BY_THE_CLOCK,
}: ImportOptions): Promise<Imported> {
  const importer = importerNamed(name)
  const description = importer.describe(input, options)
  const { sources } = stateFolder(state)
  const fingerprint = await importer.fingerprint?.(input, options)
  const before = listSnapshots(sources).find((snapshot) => snapshot.description.id === description.id)
  if (before && fingerprint !== undefined && before.fingerprint === fingerprint)
    return { source: description.id, info: before, problems: readRejected(before), unchanged: true }
  const cache = path.join(root, description.id)
  const earlier = () => (before ? readStatements(before) : [])
  const readings = importer.read(input, options, description, { cache, before: earlier, waiting, onFetched })
  const run = { importer: name, description, readings, partial, fingerprint, ...(onEntry ? { onEntry } : {}) }
  const written = await writeSnapshot(sources, run)
  if (!keepCache) rmSync(cache, { recursive: true, force: true })
  return { source: description.id, ...written }
}
