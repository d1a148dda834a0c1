import type { Driver, Notification, Plan } from 'neo4j-driver'
import { Connection, type Credentials, openDriver } from '../../src/graph/neo4j/connection.ts'
import type { Cypher } from '../../src/graph/neo4j/cypher/params.ts'
import { Neo4jStore } from '../../src/graph/neo4j/store.ts'
import type { Ask } from '../../src/graph/store.ts'

const TIMEOUT = 60_000

/** Questions that start from ids, and so from an index. */
const BY_ID: ReadonlySet<string> = new Set([
  'entities',
  'external-ids',
  'neighbours',
  'neighbour-counts',
  'expand',
  'claims',
])

/** A store in which a question fails whose text the database remarks on, or plans badly. */
export const openStrictStore = (credentials: Credentials): Neo4jStore =>
  new Neo4jStore(new StrictConnection(credentials))

class StrictConnection extends Connection {
  readonly #driver: Driver
  readonly #database: string
  readonly #planned = new Map<string, Promise<void>>()

  constructor(credentials: Credentials) {
    super({ ...credentials, timeout: TIMEOUT, onNotification: refuse })
    this.#driver = openDriver(credentials)
    this.#database = credentials.database
  }

  override async read(name: string, query: Cypher, ask: Ask = {}) {
    ask.signal?.throwIfAborted()
    const checked = this.#planned.get(query.text) ?? this.#checkPlan(name, query)
    this.#planned.set(query.text, checked)
    await checked
    return super.read(name, query, ask)
  }

  async #checkPlan(name: string, { text, params }: Cypher): Promise<void> {
    const { summary } = await this.#driver.executeQuery(`EXPLAIN ${text}`, params, { database: this.#database })
    const operators = operatorsOf(summary.plan === false ? undefined : summary.plan)
    const bad = operators.filter(
      (one) => one.startsWith('AllNodesScan') || (BY_ID.has(name) && /ByLabelScan/.test(one)),
    )
    if (bad.length > 0 || operators.length === 0) throw new Error(`${name} is planned with ${bad.join(', ')}:\n${text}`)
  }

  override async close(): Promise<void> {
    await this.#driver.close()
    await super.close()
  }
}

const operatorsOf = (plan: Plan | undefined): string[] =>
  plan ? [plan.operatorType, ...plan.children.flatMap(operatorsOf)] : []

function refuse({ code, title, description }: Notification, query: string): void {
  throw new Error(`the database remarks on ${query}: ${code} ${title}: ${description}`)
}
