import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from '../../import/pipeline.ts'
import { inputsIn } from '../../import/state/inputs.ts'
import { readConfig } from '../config.ts'
import { readManifest } from '../graph/files/open.ts'
import { main } from '../main.ts'
import { CANON, DATASET, STATE } from './paths.ts'

/** Serves the data set that is configured, or the bundled one, which is built first where it is missing or stale. */
export async function serveCommand(): Promise<void> {
  const config = readConfig()
  if (config.KINOGRAPH_DATASET === undefined) buildBundled()
  await main(config, config.KINOGRAPH_DATASET ?? DATASET)
}

/** Of what the bundled data set was built: kept beside it, so that what has not changed is not built again. */
const STAMP = `${DATASET}.built-from`

function buildBundled(): void {
  const code = ['import', 'src/model'].map((folder) => path.resolve(import.meta.dirname, '../..', folder))
  const stamp = hashOf(code) + inputsIn(STATE)
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp && isWhole(DATASET)) return
  console.log('Building the bundled data set…')
  build({ canon: CANON, state: STATE, out: DATASET })
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
