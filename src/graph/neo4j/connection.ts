import neo4j, { type Driver, Neo4jError, type Notification, type Record as Row } from 'neo4j-driver'
import type { Ask } from '../store.ts'
import type { Cypher } from './cypher/params.ts'
import { isRetryable, plainly, type Target } from './errors.ts'

/** Where a database is, and who asks. */
export interface Credentials extends Target {
  readonly password: string
}

export interface Neo4jConfig extends Credentials {
  /** How long the database may work on one question (milliseconds). */
  readonly timeout: number
  /** Told of every notification of the database: a misspelt label, a plan without an index. */
  readonly onNotification?: (notification: Notification, query: string) => void
}

/** How long one waits for a connection to be made, and for one to be free (milliseconds): then the store is unavailable. */
const CONNECTION_TIMEOUT = 1500
const ACQUISITION_TIMEOUT = 2000
const MAX_CONNECTIONS = 50

/** A question that failed for a passing reason is asked again after these pauses (milliseconds). */
const RETRY_AFTER = [20, 100, 300]

/** How many records are fetched at once: larger than any page of a level. */
const FETCH_SIZE = 5000

/** Opens a driver. It connects when first asked. */
export function openDriver({ uri, username, password }: Credentials): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECTION_TIMEOUT,
    connectionAcquisitionTimeout: ACQUISITION_TIMEOUT,
    maxConnectionPoolSize: MAX_CONNECTIONS,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
    userAgent: 'kinograph',
  })
}

/** One database, asked by named questions. */
export class Connection {
  readonly #config: Neo4jConfig
  readonly #driver: Driver

  constructor(config: Neo4jConfig, driver = openDriver(config)) {
    this.#config = config
    this.#driver = driver
  }

  /**
   * The rows of a question that only reads. It is an auto-commit query, which takes one message where a transaction
   * takes three; it goes to any reader of a cluster, is asked again after a passing failure, and is stopped in the
   * database too when its signal is aborted.
   * @throws GraphError where the database does not answer
   */
  async read(name: string, query: Cypher, { signal }: Ask = {}): Promise<readonly Row[]> {
    for (let attempt = 0; ; attempt++) {
      signal?.throwIfAborted()
      try {
        return await this.#readOnce(name, query, signal)
      } catch (error) {
        signal?.throwIfAborted()
        const pause = RETRY_AFTER[attempt]
        if (pause === undefined || !isRetryable(error)) throw plainly(error, this.#config)
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
    }
  }

  async #readOnce(name: string, { text, params }: Cypher, signal?: AbortSignal): Promise<readonly Row[]> {
    const { database, timeout, onNotification } = this.#config
    const session = this.#driver.session({
      database,
      defaultAccessMode: neo4j.session.READ,
      fetchSize: FETCH_SIZE,
    })
    const stop = () => void session.close().catch(() => {})
    signal?.addEventListener('abort', stop, { once: true })
    try {
      const metadata = { app: 'kinograph', query: name }
      const { records, summary } = await session.run(text, params, { timeout, metadata })
      if (onNotification) for (const one of summary.notifications) onNotification(one, name)
      return records
    } finally {
      signal?.removeEventListener('abort', stop)
      await session.close().catch((error: unknown) => {
        if (!(error instanceof Neo4jError)) throw error
      })
    }
  }

  close(): Promise<void> {
    return this.#driver.close()
  }
}
