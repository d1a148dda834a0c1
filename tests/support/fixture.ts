import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from '../../import/pipeline.ts'
import { EmbeddedStore } from '../../src/graph/embedded/store.ts'
import { type OpenDataSet, openDataSet } from '../../src/graph/files/open.ts'
import { writeContestedState } from './contested.ts'

/** A small canon of true facts, with every form that the real one has. */
export const FIXTURE_CANON = path.join(import.meta.dirname, '../fixtures/canon')

/** A folder of its own that goes with the machine. */
export const temporaryFolder = (): string => mkdtempSync(path.join(tmpdir(), 'kinograph-'))

export interface Fixture {
  readonly folder: string
  readonly dataSet: OpenDataSet
  readonly store: EmbeddedStore
}

/** Builds a data set, in which a second source contradicts the canon here and there. @returns its folder */
export function buildFixture(canon = FIXTURE_CANON): string {
  const parent = temporaryFolder()
  const [folder, state] = [path.join(parent, 'dataset'), path.join(parent, 'state')]
  writeContestedState(state)
  build({ canon, state, out: folder })
  return folder
}

/** Builds the data set of the fixture and opens it. */
export function openFixture(): Fixture {
  const folder = buildFixture()
  const dataSet = openDataSet(folder)
  return { folder, dataSet, store: new EmbeddedStore(dataSet) }
}
