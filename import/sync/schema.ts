import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Session } from 'neo4j-driver'

/** How long new indexes may take to be filled (seconds). */
const INDEX_TIMEOUT = 600

/** The statements of every file of a folder, in the order of the file names. */
const schemaStatements = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split(/;\s*$/m))
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')

/** Makes the constraints and indexes that are missing, and waits until they serve. */
export async function applySchema(session: Session, folder: string): Promise<void> {
  for (const statement of schemaStatements(folder)) await session.run(statement)
  await session.run('CALL db.awaitIndexes($seconds)', { seconds: INDEX_TIMEOUT })
}
