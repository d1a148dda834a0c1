import path from 'node:path'
import { readConfig } from '../config.ts'
import { type LocalServer, passwordFile, runningServer, startLocal, stopLocal } from '../graph/neo4j/local/local.ts'
import type { ReleaseName } from '../graph/neo4j/local/releases.ts'
import { LOCAL_NEO4J } from './paths.ts'

interface StartOptions {
  readonly release: ReleaseName
  readonly port: number
}

/** Starts a Neo4j on this machine, and says how to use it. */
export async function startNeo4jCommand({ release, port }: StartOptions): Promise<void> {
  const { JAVA_HOME: javaHome, NEO4J_PASSWORD: password } = readConfig()
  console.log('Starting Neo4j; the first time it is fetched, which takes a minute…')
  const { server, newPassword } = await startLocal({ home: LOCAL_NEO4J, javaHome, release, port, password })
  console.log(described(server))
  const file = path.relative('', passwordFile(LOCAL_NEO4J))
  if (newPassword !== undefined) console.log(`Its password, shown once and kept in ${file}: ${newPassword}`)
  console.log(`\nTo use it:\n  export NEO4J_URI=${server.uri} NEO4J_PASSWORD="$(cat ${file})"`)
  console.log('  npm run kinograph -- sync && npm start')
}

/** Stops it. */
export async function stopNeo4jCommand(): Promise<void> {
  console.log((await stopLocal({ home: LOCAL_NEO4J })) ? 'Neo4j stopped.' : 'No local Neo4j was running.')
}

/** Says whether it runs. @returns whether it does */
export function neo4jStatusCommand(): boolean {
  const server = runningServer({ home: LOCAL_NEO4J })
  console.log(server ? described(server) : 'No local Neo4j is running: start one with "npm run neo4j -- start".')
  return server !== undefined
}

const described = ({ version, uri, pid }: LocalServer) =>
  `Neo4j ${version} answers at ${uri} as user neo4j (process ${pid}).`
