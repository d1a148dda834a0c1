import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { makeAside } from '../dataset/aside.ts'
import { writeLinesOf } from '../dataset/line-file.ts'
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
  const aside = makeAside(sources, '.reading')
  try {
    const { importer, description, fingerprint } = run
    const { tally, sha256, offsets } = await writeStatements(aside, run)
    tally.assert(description, run.partial)
    const info = { importer, description, counts: tally.counts(), rejected: tally.rejected, sha256, parts: offsets }
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
  const tally = new Tally(description)
  async function* statements() {
    for await (const reading of readings) {
      tally.add(reading)
      onEntry?.()
      if (reading.kind === 'statement') yield reading.statement
    }
  }
  const written = await writeLinesOf(path.join(folder, SNAPSHOT_FILES.statements), statements())
  return { tally, ...written }
}

/** Whether the snapshot in a folder says the same; how its input looked, and how it is compressed, does not matter. */
function sameAs(folder: string, info: SnapshotInfo): boolean {
  if (!existsSync(path.join(folder, SNAPSHOT_FILES.info))) return false
  return isDeepStrictEqual(saidBy(readSnapshot(folder)), JSON.parse(JSON.stringify(saidBy(info))))
}

const saidBy = ({ importer, description, counts, rejected, sha256 }: SnapshotInfo) => ({
  importer,
  description,
  counts,
  rejected,
  sha256,
})
