import type { Compared } from '../../import/report/changes.ts'
import { DataSetError, openDataSet } from '../graph/files/open.ts'

/** The data set that another is about to take the place of; undefined where there is none that can be read. */
export function dataSetBefore(folder: string): Compared | undefined {
  try {
    return openDataSet(folder)
  } catch (error) {
    if (error instanceof DataSetError) return undefined
    throw error
  }
}
