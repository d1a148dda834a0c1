import neo4j, { Neo4jError } from 'neo4j-driver'

const USER = 'neo4j'

/** What Neo4j gives to a new database. It serves for one thing only: to be changed. */
const FIRST_PASSWORD = 'neo4j'

/** Whether a server answers to this password; false where it refuses it. @throws where it does not answer at all */
export async function answersTo(uri: string, password: string): Promise<boolean> {
  await using driver = neo4j.driver(uri, neo4j.auth.basic(USER, password), { connectionTimeout: 1000 })
  try {
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' })
    return true
  } catch (error) {
    if (isRefusal(error)) return false
    throw error
  }
}

/** Gives a new database its password. @returns whether it was new */
export async function setFirstPassword(uri: string, password: string): Promise<boolean> {
  await using driver = neo4j.driver(uri, neo4j.auth.basic(USER, FIRST_PASSWORD))
  try {
    const [from, to] = [FIRST_PASSWORD, password]
    await driver.executeQuery('ALTER CURRENT USER SET PASSWORD FROM $from TO $to', { from, to }, { database: 'system' })
    return true
  } catch (error) {
    if (isRefusal(error)) return false
    throw error
  }
}

const isRefusal = (error: unknown) => error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Security.')
