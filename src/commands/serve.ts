import { readConfig } from '../config.ts'
import { main } from '../main.ts'
import { dataSetFolder } from './bundled.ts'

/** Serves what Neo4j holds, the data set that is configured, or the bundled one, built first where it is missing or stale. */
export async function serveCommand(): Promise<void> {
  const config = readConfig()
  await main(config, () => dataSetFolder(config))
}
