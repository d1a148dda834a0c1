import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { Hono } from 'hono'
import neo4j, { type Driver } from 'neo4j-driver'
import { SDL } from '../../src/commands/paths.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { appOver } from '../support/app.ts'
import type { Question, Row } from './question.ts'

async function rowsOf(driver: Driver, { cypher, params }: Question): Promise<readonly Row[]> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ })
  try {
    const { records } = await session.run(cypher, params)
    return records.map((record) => record.toObject())
  } finally {
    await session.close()
  }
}

/** A question over the bare driver behind a route of its own: as little as can be done for it. */
export function bareRoute(driver: Driver, question: Question) {
  const app = new Hono()
  app.get('/', async (c) => c.json(await rowsOf(driver, question)))
  return app
}

/**
 * A question over the bare driver behind the same HTTP and GraphQL server, with one resolver written by hand, whose
 * Cypher brings all that the query asks.
 */
export function handWritten(driver: Driver, store: GraphStore, question: Question) {
  const schema = buildSchema(readFileSync(SDL, 'utf8'))
  const field = schema.getQueryType()?.getFields()[question.field]
  if (!field) throw new Error(`no ${question.field} in the schema`)
  field.resolve = async () => question.answer(await rowsOf(driver, question))
  return appOver(store, { schema })
}
