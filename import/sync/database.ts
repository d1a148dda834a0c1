import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type Session, type Transaction } from 'neo4j-driver'
import { type Credentials, openDriver } from '../../src/graph/neo4j/connection.ts'
import { plainly } from '../../src/graph/neo4j/errors.ts'

/** Something that statements can be run in. */
export type Runner = Pick<Transaction, 'run'> | Pick<ManagedTransaction, 'run'> | Pick<Session, 'run'>

/** A database that is written to. */
export class Database implements AsyncDisposable {
  readonly #target: Credentials
  readonly #driver: Driver

  constructor(target: Credentials) {
    this.#target = target
    this.#driver = openDriver(target)
  }

  /** A session of its own, closed when the work is done; failures are told in plain sentences. */
  async inSession<T>(access: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({ database: this.#target.database, defaultAccessMode: neo4j.session[access] })
    try {
      return await work(session)
    } catch (error) {
      throw plainly(error, this.#target)
    } finally {
      await session.close().catch((error: unknown) => {
        // What a session could not end in order has been told already, or ends with its connection.
        if (!(error instanceof Neo4jError)) throw error
      })
    }
  }

  /** @throws GraphError where it does not answer, or not to this user */
  async verify(): Promise<void> {
    try {
      await this.#driver.verifyConnectivity({ database: this.#target.database })
    } catch (error) {
      throw plainly(error, this.#target)
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#driver.close()
  }
}
