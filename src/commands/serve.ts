import { readConfig } from '../config.ts'
import { main } from '../main.ts'
import { dataSetFolder } from './bundled.ts'

/** Serves the data set that is configured, or the bundled one. */
export async function serveCommand(): Promise<void> {
  const config = readConfig()
  await main(config, dataSetFolder(config))
}
