import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { parseLines, readParts } from '../../src/graph/files/read-lines.ts'
import { restoreFolder, STEPPED_ASIDE } from '../dataset/replace-folder.ts'
import { InputError, type Problem } from '../problem.ts'
import { description } from '../sources/description.ts'
import type { Statement } from '../sources/statement.ts'

/** `snapshot.json`: what was read of a source. */
const snapshotInfo = z.strictObject({
  importer: z.string(),
  description,
  /** Numbers of statements by kind. */
  counts: z.record(z.string(), z.int()),
  rejected: z.int(),
  /** Of the uncompressed statements, hexadecimal. */
  sha256: z.string(),
  /** Where each part of the statements starts in their file (bytes). */
  parts: z.array(z.int()).readonly().default([0]),
  /** Tells an input that was read before. */
  fingerprint: z.string().optional(),
})

export type SnapshotInfo = z.infer<typeof snapshotInfo>

export interface Snapshot extends SnapshotInfo {
  readonly folder: string
}

/** The names of the files of a snapshot. */
export const SNAPSHOT_FILES = {
  info: 'snapshot.json',
  statements: 'statements.ndjson.gz',
  rejected: 'rejected.ndjson',
} as const

/** Every snapshot that is kept, in the order in which sources are reconciled. */
export function listSnapshots(folder: string): Snapshot[] {
  if (!existsSync(folder)) return []
  for (const { name } of readdirSync(folder, { withFileTypes: true }))
    if (name.startsWith(STEPPED_ASIDE)) restoreFolder(path.join(folder, name.slice(STEPPED_ASIDE.length)))
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => readSnapshot(path.join(folder, entry.name)))
    .sort((a, b) => a.description.order - b.description.order || (a.description.id < b.description.id ? -1 : 1))
}

/** What a snapshot says of itself. @throws InputError where it cannot be read */
export function readSnapshot(folder: string): Snapshot {
  const file = path.join(folder, SNAPSHOT_FILES.info)
  try {
    return { ...snapshotInfo.parse(JSON.parse(readFileSync(file, 'utf8'))), folder }
  } catch {
    const message = 'this snapshot cannot be read: import the source again, or remove the folder'
    throw new InputError([{ where: file, field: 'snapshot', message }])
  }
}

/** The statements of a snapshot, read as they are asked for. @throws InputError where they are damaged */
export function* readStatements({ folder, parts }: Snapshot): Iterable<Statement> {
  const file = path.join(folder, SNAPSHOT_FILES.statements)
  try {
    yield* readParts<Statement>(file, parts)
  } catch {
    throw new InputError([{ where: file, field: 'snapshot', message: 'is damaged: import the source again' }])
  }
}

/** The entries of a source that were rejected, with the reasons. */
export const readRejected = ({ folder }: Snapshot): Problem[] =>
  parseLines<Problem>(readFileSync(path.join(folder, SNAPSHOT_FILES.rejected)))

/** Forgets a source. @returns whether it was there */
export function removeSnapshot(folder: string, source: string): boolean {
  const found = listSnapshots(folder).find(({ description: { id } }) => id === source)
  if (!found) return false
  rmSync(found.folder, { recursive: true })
  return true
}
