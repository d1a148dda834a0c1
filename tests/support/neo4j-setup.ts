import type { TestProject } from 'vitest/node'
import { sync } from '../../import/sync/sync.ts'
import { NEO4J_SCHEMA } from '../../src/commands/paths.ts'
import type { Credentials } from '../../src/graph/neo4j/connection.ts'
import { buildFixture } from './fixture.ts'
import { startTestServer } from './neo4j-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A Neo4j that holds the data set of the fixture. It is read by many tests at once, and changed by none. */
    neo4j: Credentials
  }
}

/** Starts a Neo4j of its own for the tests that only read, with the data set of the fixture in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer()
  await sync({ dataset: buildFixture(), database: server.credentials, schema: NEO4J_SCHEMA })
  project.provide('neo4j', server.credentials)
  return () => server.stop()
}
