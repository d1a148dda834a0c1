import { schema } from '../schema/index.ts'
import type { Config } from './config.ts'
import { EmbeddedStore } from './graph/embedded/store.ts'
import { openDataSet } from './graph/files/open.ts'
import { createApp } from './server/app.ts'
import { listen } from './server/listen.ts'
import { createLogger } from './server/logger.ts'

/** Puts the server together, and runs it until it is told to stop. */
export async function main(config: Config, dataset: string): Promise<void> {
  // Listened for from the start: whoever reads that it serves may stop it at once.
  const stop = stopSignal()
  const logger = createLogger(config.LOG_LEVEL)
  const store = new EmbeddedStore(openDataSet(dataset))
  const app = createApp({ store, schema, logger, config })
  const { url, close } = await listen(app, config.HOST, config.PORT)
  const { version } = await store.dataset()
  logger.info({ url: `${url}/graphql`, dataset: version }, `kinograph serves ${url}/graphql`)

  const signal = await stop
  logger.info({ signal }, 'stopping; requests under way finish, a second signal ends them')
  stopSignal().then(() => process.exit(1))
  await close()
  logger.info('stopped')
}

/** The next signal that asks the process to stop. */
const stopSignal = () =>
  new Promise<NodeJS.Signals>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve)
  })
