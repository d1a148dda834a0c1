import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from '../../import/pipeline.ts'
import type { Config } from '../config.ts'
import { readManifest } from '../graph/files/open.ts'
import { CANON, DATASET } from './paths.ts'

/** The folder of the data set that is configured, or of the bundled one, which is built first where it is stale. */
export function dataSetFolder({ KINOGRAPH_DATASET: configured }: Pick<Config, 'KINOGRAPH_DATASET'>): string {
  if (configured !== undefined) return configured
  buildBundled()
  return DATASET
}

/** Of what the bundled data set was built: kept beside it, so that an unchanged canon is not built again. */
const STAMP = `${DATASET}.built-from`

function buildBundled(): void {
  const stamp = hashOf(['import', 'src/model'].map((folder) => path.resolve(import.meta.dirname, '../..', folder)))
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp && isWhole(DATASET)) return
  console.error('Building the bundled data set…')
  build({ canon: CANON, out: DATASET })
  writeFileSync(STAMP, stamp)
}

/** A hash of all files below some folders: the canon, and the code that builds from it. */
function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders)
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => path.join(one.parentPath, one.name))
      .sort())
      hash.update(path.relative(folder, entry)).update(readFileSync(entry))
  return hash.digest('hex')
}

function isWhole(folder: string): boolean {
  try {
    readManifest(folder)
    return true
  } catch {
    return false
  }
}
