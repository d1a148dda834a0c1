import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { listSnapshots, SNAPSHOT_FILES } from './snapshots.ts'
import { stateFolder } from './state-folder.ts'

/** A hash of all that a build takes from the state folder: the snapshots, and the answers to questions. */
export function inputsIn(root: string): string {
  const state = stateFolder(root)
  const files = [
    ...listSnapshots(state.sources).map(({ folder }) => path.join(folder, SNAPSHOT_FILES.info)),
    ...(existsSync(state.decisions) ? [state.decisions] : []),
  ]
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex')
}
