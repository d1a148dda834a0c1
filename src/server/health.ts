import type { Context } from 'hono'
import { GraphError } from '../graph/errors.ts'
import type { GraphStore } from '../graph/store.ts'
import type { Logger } from './logger.ts'

/** The process lives. */
export const health = (c: Context) => c.json({ status: 'ok' })

/** The process can answer, and about which data set; 503 with a plain reason where it cannot. */
export const readiness = (store: GraphStore, logger: Logger) => async (c: Context) => {
  try {
    const { version, syncing } = await store.dataset({ signal: c.req.raw.signal })
    if (syncing === undefined) return c.json({ status: 'ready', dataset: { version } })
    const reason = `The data set is being changed from version ${version} to ${syncing}.`
    return c.json({ status: 'not ready', reason, dataset: { version, syncing } }, 503)
  } catch (error) {
    logger.warn({ err: error }, 'not ready')
    const reason = error instanceof GraphError ? error.message : 'The store does not answer.'
    return c.json({ status: 'not ready', reason }, 503)
  }
}
