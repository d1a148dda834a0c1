import { Hono } from 'hono'
import neo4j, { type Driver } from 'neo4j-driver'
import type { Question } from './question.ts'

/** The same questions over the bare driver, behind the same HTTP server: what one would write for each alone. */
export function byHand(driver: Driver, questions: readonly Question[]) {
  const app = new Hono()
  for (const [i, { cypher, params }] of questions.entries())
    app.get(`/${i}`, async (c) => {
      const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ })
      try {
        const { records } = await session.run(cypher, params)
        return c.json(records.map((record) => record.toObject()))
      } finally {
        await session.close()
      }
    })
  return app
}
