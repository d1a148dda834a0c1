import { build } from '../../import/pipeline.ts'
import type { Config } from '../config.ts'
import { isFresh, markFresh } from './freshness.ts'
import { ARTICLES, CANON, DATASET, STATE } from './paths.ts'

/** The folder of the data set that is configured, or of the bundled one, which is built first where it is stale. */
export function dataSetFolder({ KINOGRAPH_DATASET: configured }: Pick<Config, 'KINOGRAPH_DATASET'>): string {
  if (configured !== undefined) return configured
  buildBundled()
  return DATASET
}

function buildBundled(): void {
  const inputs = { canon: CANON, articles: ARTICLES, state: STATE }
  if (isFresh(DATASET, inputs)) return
  console.error('Building the bundled data set…')
  build({ ...inputs, out: DATASET })
  markFresh(DATASET, inputs)
}
