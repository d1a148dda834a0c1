import { build } from '../../import/pipeline.ts'
import { readConfig } from '../config.ts'
import { main } from '../main.ts'
import { isFresh, markFresh } from './freshness.ts'
import { ARTICLES, CANON, DATASET, STATE } from './paths.ts'

/** Serves the data set that is configured, or the bundled one, which is built first where it is missing or stale. */
export async function serveCommand(): Promise<void> {
  const config = readConfig()
  if (config.KINOGRAPH_DATASET === undefined) buildBundled()
  await main(config, config.KINOGRAPH_DATASET ?? DATASET)
}

function buildBundled(): void {
  const inputs = { canon: CANON, articles: ARTICLES, state: STATE }
  if (isFresh(DATASET, inputs)) return
  console.log('Building the bundled data set…')
  build({ ...inputs, out: DATASET })
  markFresh(DATASET, inputs)
}
