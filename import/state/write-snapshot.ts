import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isDeepStrictEqual } from 'node:util'
import { createGzip } from 'node:zlib'
import { replaceFolder } from '../dataset/replace-folder.ts'
import type { Problem } from '../problem.ts'
import type { Description } from '../sources/description.ts'
import type { Reading } from '../sources/statement.ts'
import { readSnapshot, SNAPSHOT_FILES, type SnapshotInfo } from './snapshots.ts'
import { Tally } from './tally.ts'

interface Run {
  readonly importer: string
  readonly description: Description
  readonly readings: AsyncIterable<Reading>
  /** Whether the input is an extract, of which no number of entries is asserted. */
  readonly partial: boolean
  readonly fingerprint?: string | undefined
  /** Told of each entry. */
  readonly onEntry?: () => void
}

/** What a run has read. */
export interface Written {
  readonly info: SnapshotInfo
  readonly problems: readonly Problem[]
  /** Whether the snapshot before it said the same. */
  readonly unchanged: boolean
}

/**
 * Writes what is read of a source aside, entry by entry, and puts it in the place of the snapshot before it when all is
 * well: a run that breaks off leaves everything as it was.
 * @throws InputError where the run does not come to what the source asserts
 */
export async function writeSnapshot(sources: string, run: Run): Promise<Written> {
  mkdirSync(sources, { recursive: true })
  const target = path.join(sources, run.description.id)
  const aside = mkdtempSync(path.join(sources, '.reading-'))
  try {
    const { importer, description, fingerprint } = run
    const { tally, sha256 } = await writeStatements(aside, run)
    tally.assert(description, run.partial)
    const info = { importer, description, counts: tally.counts(), rejected: tally.rejected, sha256 }
    writeFileSync(path.join(aside, SNAPSHOT_FILES.info), `${JSON.stringify({ ...info, fingerprint }, null, 2)}\n`)
    writeFileSync(
      path.join(aside, SNAPSHOT_FILES.rejected),
      tally.problems.map((p) => `${JSON.stringify(p)}\n`).join(''),
    )
    const unchanged = sameAs(target, info)
    replaceFolder(target, aside)
    return { info, problems: tally.problems, unchanged }
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

async function writeStatements(folder: string, { readings, description, onEntry }: Run) {
  const hash = createHash('sha256')
  const tally = new Tally(description)
  async function* lines() {
    for await (const reading of readings) {
      tally.add(reading)
      onEntry?.()
      if (reading.kind === 'rejected') continue
      const line = `${JSON.stringify(reading.statement)}\n`
      hash.update(line)
      yield line
    }
  }
  const file = createWriteStream(path.join(folder, SNAPSHOT_FILES.statements))
  await pipeline(Readable.from(lines()), createGzip(), file)
  return { tally, sha256: hash.digest('hex') }
}

/** Whether the snapshot in a folder says the same; how its input looked does not matter. */
function sameAs(folder: string, info: SnapshotInfo): boolean {
  if (!existsSync(path.join(folder, SNAPSHOT_FILES.info))) return false
  const { folder: _, fingerprint: __, ...before } = readSnapshot(folder)
  return isDeepStrictEqual(before, JSON.parse(JSON.stringify(info)))
}
