import { rmSync } from 'node:fs'
import path from 'node:path'
import { InputError, type Problem } from './problem.ts'
import { download, forgetDownload, isUrl } from './sources/files/download.ts'
import type { ReadContext, ReadOptions } from './sources/importer.ts'
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
  /** Where what is fetched over the network is kept. @default the cache of the state */
  readonly cache?: string
  /** Whether what a source has fetched itself stays for another run, as after one that only looks. @default false */
  readonly keepCache?: boolean
  /** Told of each entry, and which part of the input has been read by then (0 to 1) where that is known. */
  readonly onEntry?: (share: number | undefined) => void
  /** Told how far fetching is. */
  readonly onFetched?: ReadContext['onFetched']
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
  cache = stateFolder(state).cache,
  keepCache = false,
  onEntry = () => {},
  onFetched = () => {},
  waiting = BY_THE_CLOCK,
}: ImportOptions): Promise<Imported> {
  const importer = importerNamed(name)
  const description = importer.describe(input, options)
  const { sources } = stateFolder(state)
  const here = async (file: string): Promise<Imported> => {
    const fingerprint = await importer.fingerprint?.(file, options)
    const before = listSnapshots(sources).find((snapshot) => snapshot.description.id === description.id)
    if (before && fingerprint !== undefined && before.fingerprint === fingerprint)
      return { source: description.id, info: before, problems: readRejected(before), unchanged: true }
    let share: number | undefined
    const context: ReadContext = {
      onShare: (part) => {
        share = part
      },
      cache: path.join(cache, description.id),
      before: () => (before ? readStatements(before) : []),
      waiting,
      onFetched,
    }
    const readings = importer.read(file, options, description, context)
    const run = { importer: name, description, readings, partial, fingerprint, onEntry: () => onEntry(share) }
    const written = await writeSnapshot(sources, run)
    if (!keepCache) rmSync(context.cache, { recursive: true, force: true })
    return { source: description.id, ...written }
  }
  return importer.takesUrl && isUrl(input) ? fromUrl(input, cache, onFetched, here) : here(input)
}

/** What is wrong with the file as a whole is told of the URL, and the file is not kept. */
async function fromUrl(
  url: string,
  cache: string,
  onFetched: ReadContext['onFetched'],
  read: (file: string) => Promise<Imported>,
): Promise<Imported> {
  const onBytes = (done: number, total: number | undefined) => onFetched({ unit: 'bytes', done, total })
  const file = await download(url, { cache, onBytes })
  try {
    return await read(file)
  } catch (error) {
    if (!(error instanceof InputError) || !error.problems.some(({ where }) => where === file)) throw error
    forgetDownload(url, cache)
    throw new InputError(error.problems.map((one) => (one.where === file ? { ...one, where: url } : one)))
  }
}
