import { InputError, type Problem } from './problem.ts'
import { download, forgetDownload, isUrl } from './sources/files/download.ts'
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
  /** Where what is fetched over the network is kept. @default the cache of the state */
  readonly cache?: string
  /** Told of each entry, and which part of the input has been read by then (0 to 1) where that is known. */
  readonly onEntry?: (share: number | undefined) => void
  /** Told how much has been fetched over the network; the total where that is known. */
  readonly onFetched?: (unit: string, done: number, total: number | undefined) => void
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
  onEntry = () => {},
  onFetched = () => {},
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
    const onShare = (part: number) => {
      share = part
    }
    const readings = importer.read(file, options, description, { onShare })
    const run = { importer: name, description, readings, partial, fingerprint, onEntry: () => onEntry(share) }
    return { source: description.id, ...(await writeSnapshot(sources, run)) }
  }
  return importer.takesUrl && isUrl(input) ? fromUrl(input, cache, onFetched, here) : here(input)
}

/** What is wrong with the file as a whole is told of the URL, and the file is not kept. */
async function fromUrl(
  url: string,
  cache: string,
  onFetched: NonNullable<ImportOptions['onFetched']>,
  read: (file: string) => Promise<Imported>,
): Promise<Imported> {
  const file = await download(url, { cache, onBytes: (done, total) => onFetched('bytes', done, total) })
  try {
    return await read(file)
  } catch (error) {
    if (!(error instanceof InputError) || !error.problems.some(({ where }) => where === file)) throw error
    forgetDownload(url, cache)
    throw new InputError(error.problems.map((one) => (one.where === file ? { ...one, where: url } : one)))
  }
}
