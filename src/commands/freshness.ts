import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Inputs } from '../../import/pipeline.ts'
import { inputsIn } from '../../import/state/inputs.ts'
import { readManifest } from '../graph/files/open.ts'

/** Of what a data set was built: kept beside it, so that what has not changed is not built again. */
const stampFile = (out: string) => `${path.resolve(out)}.built-from`

/** Whether the data set in a folder is whole, and was built of just this. */
export function isFresh(out: string, inputs: Inputs): boolean {
  const file = stampFile(out)
  return existsSync(file) && readFileSync(file, 'utf8') === stampOf(inputs) && isWhole(out)
}

/** Notes of what the data set in a folder was built. */
export const markFresh = (out: string, inputs: Inputs): void => writeFileSync(stampFile(out), stampOf(inputs))

/** A hash of all that a data set depends on: the canon, what was imported, and the code that builds from it. */
function stampOf({ canon, articles, state, only }: Inputs): string {
  const root = path.resolve(import.meta.dirname, '../..')
  const hash = createHash('sha256').update(JSON.stringify([only ?? 'all', articles ?? 'none']))
  for (const folder of [path.resolve(canon), path.join(root, 'import'), path.join(root, 'src/model')])
    for (const file of filesBelow(folder)) hash.update(path.relative(folder, file)).update(readFileSync(file))
  return hash.digest('hex') + (state === undefined ? '' : inputsIn(state))
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()

function isWhole(folder: string): boolean {
  try {
    readManifest(folder)
    return true
  } catch {
    return false
  }
}
