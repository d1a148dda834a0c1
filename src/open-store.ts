import type { Config } from './config.ts'
import { EmbeddedStore } from './graph/embedded/store.ts'
import { GraphError } from './graph/errors.ts'
import { openDataSet } from './graph/files/open.ts'
import { Connection } from './graph/neo4j/connection.ts'
import { Neo4jStore } from './graph/neo4j/store.ts'
import type { GraphStore } from './graph/store.ts'
import type { Logger } from './server/logger.ts'

/** How often one asks again for a database that does not answer yet (milliseconds). */
const ASK_AGAIN = 1000

export interface OpenStore extends AsyncDisposable {
  readonly store: GraphStore
  /** What it is, for the log. */
  readonly name: string
}

/**
 * The store that is configured: Neo4j, or the data set in a folder.
 * @param dataset gives the folder where one is needed
 * @throws DataSetError where the data set is missing or damaged
 */
export function openStore(config: Config, dataset: () => string): OpenStore {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password = '', NEO4J_DATABASE: database } = config
  if (uri === undefined) {
    const store = new EmbeddedStore(openDataSet(dataset()))
    return { store, name: 'the embedded store', [Symbol.asyncDispose]: async () => {} }
  }
  const store = new Neo4jStore(new Connection({ uri, username, password, database, timeout: config.QUERY_TIMEOUT_MS }))
  return { store, name: `Neo4j at ${uri}`, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() }
}

/**
 * The version of the data set in a store, as soon as it answers. Says in the log what it waits for.
 * @throws GraphError where it will never answer as it is configured: a wrong password, a database that is not there
 */
export async function whenReady(store: GraphStore, logger: Logger, signal: AbortSignal): Promise<string | undefined> {
  for (let told = ''; !signal.aborted; ) {
    try {
      return (await store.dataset()).version
    } catch (error) {
      if (!(error instanceof GraphError) || error.code === 'DENIED') throw error
      if (error.forOperator !== told) logger.warn(`waiting: ${error.forOperator}`)
      told = error.forOperator
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN))
    }
  }
  return undefined
}
