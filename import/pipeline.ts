import { existsSync } from 'node:fs'
import path from 'node:path'
import { runChecks } from '../src/checks/run.ts'
import { readLines } from '../src/graph/files/read-lines.ts'
import { fileName, type Manifest } from '../src/model/manifest.ts'
import type { PositionRecord } from '../src/model/records.ts'
import { assemble } from './dataset/assemble.ts'
import type { DataSet } from './dataset/data-set.ts'
import { writeDataSet } from './dataset/write.ts'
import type { Draft } from './draft.ts'
import { layout } from './layout/positions.ts'
import { InputError, type Problem } from './problem.ts'
import { checkCanon } from './sources/canon/check.ts'
import { normaliseCanon } from './sources/canon/normalise/index.ts'
import { readCanon } from './sources/canon/read.ts'

export interface BuildOptions {
  /** The folder of the canon. */
  readonly canon: string
  /** The folder that the data set is written to. */
  readonly out: string
  /** Whether to compute positions for drawing. @default true */
  readonly layout?: boolean
}

/**
 * Builds the data set from the canon. The same inputs give the same version on every machine.
 * @throws InputError with everything that is wrong with the inputs; nothing is written then.
 */
export function build({ canon, out, layout: withLayout = true }: BuildOptions): Manifest {
  const dataSet = dataSetOf(canon)
  const positions = withLayout ? layout(dataSet.entities, dataSet.relations, positionsIn(out)) : undefined
  return writeDataSet(out, dataSet, positions)
}

/**
 * The content of the data set that the canon amounts to.
 * @throws InputError with everything that is wrong with the inputs.
 */
export function dataSetOf(canon: string): DataSet {
  const { files, problems } = readCanon(canon)
  const draft = normaliseCanon(files)
  // Files that could not be read would make the rest look full of holes.
  const found = problems.length > 0 ? problems : checkCanon(files, draft)
  if (found.length > 0) throw new InputError(found)
  const dataSet = assemble(draft)
  const offences = offencesAgainst(dataSet, draft)
  if (offences.length > 0) throw new InputError(offences)
  return dataSet
}

function offencesAgainst(dataSet: DataSet, draft: Draft): Problem[] {
  const entities = new Map(dataSet.entities.map((entity) => [entity.id, entity]))
  const locators = new Map(draft.entities.map(({ id, locator, props }) => [id, { locator, props }]))
  return runChecks({ entities, relations: dataSet.relations }).flatMap(({ check, offences }) =>
    offences.map(({ id, property, message }) => {
      const entry = locators.get(id)
      return {
        where: entry?.props[property]?.locator ?? entry?.locator ?? id,
        field: `${id} ${property}`,
        message: `${message} (${check})`,
      }
    }),
  )
}

function positionsIn(folder: string): PositionRecord[] {
  const file = path.join(folder, fileName('positions'))
  return existsSync(file) ? readLines<PositionRecord>(file) : []
}
