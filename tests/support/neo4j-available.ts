import { LOCAL_NEO4J } from '../../src/commands/paths.ts'
import { haveLibraries } from '../../src/graph/neo4j/local/libraries.ts'
import { RELEASES, type ReleaseName } from '../../src/graph/neo4j/local/releases.ts'

/** The release that tests run on. */
export const testedRelease = (): ReleaseName => (process.env.NEO4J_RELEASE === 'newest' ? 'newest' : '5.26')

/**
 * Whether tests run on Neo4j too: where it has been fetched once, and always in CI. Says in one line what is left out
 * otherwise.
 */
export function neo4jIsTested(): boolean {
  if (process.env.CI || haveLibraries(LOCAL_NEO4J, RELEASES[testedRelease()])) return true
  console.log('Left out: tests on Neo4j. To run them too, fetch it once: npm run neo4j -- start (JDK 17 and Maven).')
  return false
}
