import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import {
  CONTENT_FILES,
  type ContentFile,
  FORMAT,
  fileName,
  MANIFEST_NAME,
  type Manifest,
} from '../../src/model/manifest.ts'
import type { ClaimRecord, EntityRecord, PositionRecord } from '../../src/model/records.ts'
import type { DataSet } from './data-set.ts'
import { fanOut } from './fan-out.ts'
import { replaceFolder } from './replace-folder.ts'

/** Claims of so many subjects are compressed together: small enough to read one, large enough to compress well. */
const SUBJECTS_PER_BLOCK = 256

const jsonLine = (record: unknown) => `${JSON.stringify(record)}\n`
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
  const aside = mkdtempSync(path.join(parent, '.writing-'))
  try {
    const manifest = writeFiles(aside, dataSet, positions)
    replaceFolder(folder, aside)
    return manifest
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

/** The version of a data set: a hash of its content, the same wherever it is built. */
function versionOf(hashes: Readonly<Record<ContentFile, string>>): string {
  const lines = CONTENT_FILES.map((file) => `${file} ${hashes[file]}\n`).join('')
  return sha256(`kinograph ${FORMAT}\n${lines}`).slice(0, 16)
}

function writeFiles(aside: string, dataSet: DataSet, positions: readonly PositionRecord[] | undefined): Manifest {
  const blocks = claimBlocks(dataSet.claims)
  const contents: Record<ContentFile, readonly string[]> = {
    sources: dataSet.sources.map(jsonLine),
    entities: dataSet.entities.map(jsonLine),
    relations: dataSet.relations.map(jsonLine),
    claims: dataSet.claims.map(jsonLine),
    redirects: dataSet.redirects.map(jsonLine),
  }
  const files = Object.fromEntries(
    CONTENT_FILES.map((file) => [file, { lines: contents[file].length, sha256: sha256(contents[file].join('')) }]),
  ) as Manifest['files']
  for (const file of CONTENT_FILES) {
    const bytes =
      file === 'claims' ? Buffer.concat(blocks.map((block) => block.bytes)) : gzipSync(contents[file].join(''))
    writeFileSync(path.join(aside, fileName(file)), bytes)
  }
  if (positions) writeFileSync(path.join(aside, fileName('positions')), gzipSync(positions.map(jsonLine).join('')))
  const hashes = Object.fromEntries(CONTENT_FILES.map((file) => [file, files[file].sha256])) as Record<
    ContentFile,
    string
  >
  const manifest: Manifest = {
    format: FORMAT,
    version: versionOf(hashes),
    files,
    counts: countsByKind(dataSet.entities),
    fanOut: fanOut(dataSet.entities),
    claimBlocks: blocks.map(({ subject, offset }) => ({ subject, offset })),
  }
  writeFileSync(path.join(aside, MANIFEST_NAME), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

interface ClaimBlock {
  readonly subject: string
  readonly offset: number
  readonly bytes: Buffer
}

/** Each block is a gzip member of its own, so that one can be read without the others; together they are plain gzip. */
function claimBlocks(claims: readonly ClaimRecord[]): ClaimBlock[] {
  const blocks: ClaimBlock[] = []
  let [start, subjects, offset] = [0, 0, 0]
  claims.forEach((claim, i) => {
    const lastOfSubject = claims[i + 1]?.subject !== claim.subject
    if (lastOfSubject) subjects += 1
    if (!lastOfSubject || (subjects < SUBJECTS_PER_BLOCK && i + 1 < claims.length)) return
    const bytes = gzipSync(
      claims
        .slice(start, i + 1)
        .map(jsonLine)
        .join(''),
    )
    blocks.push({ subject: claims[start]?.subject ?? '', offset, bytes })
    ;[start, subjects, offset] = [i + 1, 0, offset + bytes.length]
  })
  return blocks
}

function countsByKind(entities: readonly EntityRecord[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind } of entities) counts[kind] = (counts[kind] ?? 0) + 1
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
}
