import type { Problem } from './problem.ts'
import type { ReadOptions } from './sources/importer.ts'
import { importerNamed } from './sources/index.ts'
import { listSnapshots, readRejected } from './state/snapshots.ts'
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
  /** Told of each entry. */
  readonly onEntry?: () => void
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
  onEntry,
}: ImportOptions): Promise<Imported> {
  const importer = importerNamed(name)
  const description = importer.describe(input, options)
  const { sources } = stateFolder(state)
  const fingerprint = await importer.fingerprint?.(input, options)
  const before = listSnapshots(sources).find((snapshot) => snapshot.description.id === description.id)
  if (before && fingerprint !== undefined && before.fingerprint === fingerprint)
    return { source: description.id, info: before, problems: readRejected(before), unchanged: true }
  const readings = importer.read(input, options, description)
  const run = { importer: name, description, readings, partial, fingerprint, ...(onEntry ? { onEntry } : {}) }
  return { source: description.id, ...(await writeSnapshot(sources, run)) }
}
