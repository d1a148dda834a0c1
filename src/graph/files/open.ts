import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type ContentFile, FORMAT, fileName, MANIFEST_NAME, type Manifest, manifest } from '../../model/manifest.ts'
import type { PositionRecord, RedirectRecord, RelationRecord, SourceRecord, StoredEntity } from '../../model/records.ts'
import { ClaimFile } from './claim-file.ts'
import { parseLines } from './read-lines.ts'

/** A data set that cannot be served, in one plain sentence. */
export class DataSetError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'DataSetError'
  }
}

/** The content of a data set, read into memory; claims are read when asked. */
export interface OpenDataSet {
  readonly manifest: Manifest
  readonly sources: readonly SourceRecord[]
  readonly entities: readonly StoredEntity[]
  readonly relations: readonly RelationRecord[]
  readonly redirects: readonly RedirectRecord[]
  readonly claims: ClaimFile
  /** Read when asked; empty where the data set was built without a layout. */
  readonly positions: () => readonly PositionRecord[]
}

/**
 * Opens the data set in a folder, and makes sure that it is whole.
 * @throws DataSetError where it is missing, damaged, or of another form.
 */
export function openDataSet(folder: string): OpenDataSet {
  const description = readManifest(folder)
  const read = <T>(file: ContentFile) => parseLines<T>(readVerified(folder, file, description))
  return {
    manifest: description,
    sources: read<SourceRecord>('sources'),
    entities: read<StoredEntity>('entities'),
    relations: read<RelationRecord>('relations'),
    redirects: read<RedirectRecord>('redirects'),
    claims: openClaims(folder, description),
    positions: () => readPositions(folder),
  }
}

/**
 * Reads what a data set says of itself.
 * @throws DataSetError where there is none.
 */
export function readManifest(folder: string): Manifest {
  const file = path.join(folder, MANIFEST_NAME)
  if (!existsSync(file)) throw new DataSetError(`There is no data set in ${folder}: build one with "npm run build".`)
  const parsed = manifest.safeParse(parseJson(readFileSync(file, 'utf8'), folder))
  if (parsed.success) return parsed.data
  throw new DataSetError(
    `The data set in ${folder} is not of the form that this version reads (${FORMAT}): build it again with "npm run build".`,
  )
}

const damaged = (folder: string, what: string, cause?: unknown) =>
  new DataSetError(`The data set in ${folder} is damaged (${what}): build it again with "npm run build".`, { cause })

function parseJson(text: string, folder: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw damaged(folder, `${MANIFEST_NAME} is not JSON`, cause)
  }
}

function readVerified(folder: string, file: ContentFile, { files }: Manifest): Buffer {
  const content = uncompress(folder, file)
  if (createHash('sha256').update(content).digest('hex') !== files[file].sha256)
    throw damaged(folder, `${fileName(file)} is not what the manifest says`)
  return content
}

function uncompress(folder: string, file: ContentFile | 'positions'): Buffer {
  const compressed = readWhole(folder, file)
  try {
    return gunzipSync(compressed)
  } catch (cause) {
    throw damaged(folder, `${fileName(file)} cannot be uncompressed`, cause)
  }
}

function readWhole(folder: string, file: ContentFile | 'positions'): Buffer {
  try {
    return readFileSync(path.join(folder, fileName(file)))
  } catch (cause) {
    throw damaged(folder, `${fileName(file)} is missing`, cause)
  }
}

function readPositions(folder: string): PositionRecord[] {
  const present = existsSync(path.join(folder, fileName('positions')))
  return present ? parseLines<PositionRecord>(uncompress(folder, 'positions')) : []
}

function openClaims(folder: string, { claimBlocks }: Manifest): ClaimFile {
  const file = path.join(folder, fileName('claims'))
  if (!existsSync(file)) throw damaged(folder, `${fileName('claims')} is missing`)
  return new ClaimFile(file, claimBlocks)
}
