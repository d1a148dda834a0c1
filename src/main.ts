import { schema } from '../schema/index.ts'
import type { Config } from './config.ts'
import { openStore, whenReady } from './open-store.ts'
import { createApp } from './server/app.ts'
import { listen } from './server/listen.ts'
import { createLogger } from './server/logger.ts'

/**
 * Puts the server together, and runs it until it is told to stop.
 * @throws DataSetError, ListenError, GraphError where it cannot be, with what to do
 */
export async function main(config: Config, dataset: () => string): Promise<void> {
  // Listened for from the start: whoever reads that it serves may stop it at once.
  const stop = stopSignal()
  const logger = createLogger(config.LOG_LEVEL)
  await using opened = openStore(config, dataset)
  const { store, name } = opened
  const app = createApp({ store, schema, logger, config })
  const { url, close } = await listen(app, config.HOST, config.PORT)
  const waiting = new AbortController()
  const ready = whenReady(store, logger, waiting.signal).then((version) => {
    if (version !== undefined)
      logger.info({ url: `${url}/graphql`, dataset: version, store: name }, `kinograph serves ${url}/graphql`)
    return stop
  })

  // A store that will never answer ends the server; until it answers, /ready says what is missing.
  const signal = await Promise.race([stop, ready]).finally(() => waiting.abort())
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
