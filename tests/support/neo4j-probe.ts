import { createHash } from 'node:crypto'
import type { Driver } from 'neo4j-driver'
import { lock } from '../../import/sync/dataset-node.ts'
import { type Credentials, openDriver } from '../../src/graph/neo4j/connection.ts'

/** Looks into a database of a test, and meddles with it. */
export class DatabaseProbe {
  readonly #driver: Driver
  readonly #database: string

  constructor(credentials: Credentials) {
    this.#driver = openDriver(credentials)
    this.#database = credentials.database
  }

  async run(text: string) {
    return (await this.#driver.executeQuery(text, {}, { database: this.#database })).records
  }

  /** How many rows a MATCH has. */
  async count(match: string): Promise<number> {
    return (await this.run(`${match} RETURN count(*) AS count`))[0]?.get('count') ?? 0
  }

  async empty(): Promise<void> {
    await this.run('MATCH (n) DETACH DELETE n')
  }

  /** All that the database holds, node by node and relation by relation, as one hash of each and their number. */
  async content(): Promise<{ nodes: string; relations: string; dataset: unknown }> {
    const nodes = await this.run(
      'MATCH (n) WHERE n.hash IS NOT NULL RETURN labels(n) AS labels, properties(n) AS props',
    )
    const relations = await this.run(
      'MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS props',
    )
    const [dataset] = await this.run('MATCH (d:Dataset) RETURN properties(d) AS dataset')
    const digest = (rows: readonly { toObject(): unknown }[]) => {
      const lines = rows.map((row) => stable(row.toObject())).sort()
      return `${lines.length} ${createHash('sha256').update(lines.join('\n')).digest('hex')}`
    }
    return { nodes: digest(nodes), relations: digest(relations), dataset: dataset?.get('dataset') }
  }

  /** Takes the lock that a sync takes, as one under way would hold it. @returns what lets go of it */
  async holdLock(): Promise<() => Promise<void>> {
    const session = this.#driver.session({ database: this.#database })
    const transaction = await session.beginTransaction()
    await lock(transaction)
    return async () => {
      await transaction.rollback()
      await session.close()
    }
  }

  close(): Promise<void> {
    return this.#driver.close()
  }
}

/** JSON with sorted keys: the order in which a database gives properties means nothing. */
const stable = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
