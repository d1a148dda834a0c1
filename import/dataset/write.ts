import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  CONTENT_FILES,
  type ContentFile,
  FORMAT,
  fileName,
  MANIFEST_NAME,
  type Manifest,
} from '../../src/model/manifest.ts'
import type { ClaimRecord, EntityRecord, PositionRecord } from '../../src/model/records.ts'
import { makeAside } from './aside.ts'
import type { DataSet } from './data-set.ts'
import { fanOut } from './fan-out.ts'
import { inParts, type LinesWritten, writeLines } from './line-file.ts'
import { replaceFolder } from './replace-folder.ts'

/** Claims of so many subjects are compressed together: small enough to read one, large enough to compress well. */
const SUBJECTS_PER_BLOCK = 256

const sha256 = (content: string) => createHash('sha256').update(content).digest('hex')

/**
 * Writes a data set aside and renames it into place, so that a reader never sees half of one.
 * @returns its manifest
 */
export function writeDataSet(
  folder: string,
  dataSet: DataSet,
  positions: readonly PositionRecord[] | undefined,
): Manifest {
  const parent = path.dirname(path.resolve(folder))
  mkdirSync(parent, { recursive: true })
  const aside = makeAside(parent, '.writing')
  try {
    const manifest = writeFiles(aside, dataSet, positions)
    replaceFolder(folder, aside)
    return manifest
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

/** The version of a data set: a hash of its content, the same wherever it is built. */
function versionOf(files: Manifest['files']): string {
  const lines = CONTENT_FILES.map((file) => `${file} ${files[file].sha256}\n`).join('')
  return sha256(`kinograph ${FORMAT}\n${lines}`).slice(0, 16)
}

function writeFiles(aside: string, dataSet: DataSet, positions: readonly PositionRecord[] | undefined): Manifest {
  const write = <T>(file: ContentFile | 'positions', parts: Iterable<readonly T[]>) =>
    writeLines(path.join(aside, fileName(file)), parts)
  const blocks = [...claimBlocks(dataSet.claims)]
  const { offsets, ...claims } = write('claims', blocks)
  const written: Manifest['files'] = {
    sources: contentOf(write('sources', inParts(dataSet.sources))),
    entities: contentOf(write('entities', inParts(dataSet.entities))),
    relations: contentOf(write('relations', inParts(dataSet.relations))),
    claims,
    redirects: contentOf(write('redirects', inParts(dataSet.redirects))),
  }
  if (positions) write('positions', inParts(positions))
  const manifest: Manifest = {
    format: FORMAT,
    version: versionOf(written),
    files: written,
    sources: dataSet.sources,
    counts: countsByKind(dataSet.entities),
    fanOut: fanOut(dataSet.entities),
    claimBlocks: blocks.map((block, i) => ({ subject: block[0]?.subject ?? '', offset: offsets[i] ?? 0 })),
  }
  writeFileSync(path.join(aside, MANIFEST_NAME), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

const contentOf = ({ lines, sha256 }: LinesWritten) => ({ lines, sha256 })

/** Claims in parts that can each be read alone: all of a subject are in one. */
function* claimBlocks(claims: readonly ClaimRecord[]): Iterable<readonly ClaimRecord[]> {
  let [start, subjects] = [0, 0]
  for (const [i, claim] of claims.entries()) {
    if (claims[i + 1]?.subject === claim.subject) continue
    subjects += 1
    if (subjects < SUBJECTS_PER_BLOCK && i + 1 < claims.length) continue
    yield claims.slice(start, i + 1)
    ;[start, subjects] = [i + 1, 0]
  }
}

function countsByKind(entities: readonly EntityRecord[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind } of entities) counts[kind] = (counts[kind] ?? 0) + 1
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
}
