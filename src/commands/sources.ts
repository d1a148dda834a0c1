import { IMPORTERS } from '../../import/sources/index.ts'
import { listSnapshots, removeSnapshot } from '../../import/state/snapshots.ts'
import { stateFolder } from '../../import/state/state-folder.ts'

/** Says what was imported, and what can be. */
export function listSourcesCommand(state: string): void {
  const kept = listSnapshots(stateFolder(state).sources)
  if (kept.length === 0) console.log('Nothing was imported yet; the canon is all there is.')
  for (const { description, counts, rejected } of kept) {
    const numbers = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`)
    console.log(`${description.id}  ${description.name}, ${description.licence ?? 'licence not said'}`)
    console.log(`  ${numbers.join(', ')}; ${rejected} rejected`)
  }
  console.log('\nCan be imported:')
  for (const { name, reads } of IMPORTERS) console.log(`  ${name}: ${reads}`)
}

/** Forgets a source. @returns whether it was there */
export function removeSourceCommand(state: string, source: string): boolean {
  const removed = removeSnapshot(stateFolder(state).sources, source)
  console.log(removed ? `${source} is forgotten; the next build leaves it out.` : `${source} was not imported.`)
  return removed
}
