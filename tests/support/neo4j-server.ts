import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { LOCAL_NEO4J } from '../../src/commands/paths.ts'
import type { Credentials } from '../../src/graph/neo4j/connection.ts'
import { javaCommand, requireJdk } from '../../src/graph/neo4j/local/java.ts'
import { fetchLibraries } from '../../src/graph/neo4j/local/libraries.ts'
import { stopProcess } from '../../src/graph/neo4j/local/local.ts'
import { RELEASES } from '../../src/graph/neo4j/local/releases.ts'
import { startServer } from '../../src/graph/neo4j/local/server.ts'
import { temporaryFolder } from './fixture.ts'
import { testedRelease } from './neo4j-available.ts'

const PASSWORD = 'only-for-tests'

/** A Neo4j of a test: its data go with it. */
export interface TestServer {
  readonly credentials: Credentials
  readonly pid: number
  /** Starts it again where it was stopped or killed, with the same data. */
  restart(settings?: Readonly<Record<string, string>>): Promise<void>
  /** Stops it in order; its data stay until `remove`. */
  halt(): Promise<void>
  /** Stops it, and removes its data. */
  stop(): Promise<void>
}

/** Starts a Neo4j on a free port of this machine, with no data. */
export async function startTestServer(): Promise<TestServer> {
  const release = RELEASES[testedRelease()]
  const java = javaCommand(process.env.JAVA_HOME)
  await requireJdk(java, release)
  await fetchLibraries(LOCAL_NEO4J, release)
  const folder = path.join(temporaryFolder(), 'neo4j')
  const port = await freePort()
  const start = (settings: Readonly<Record<string, string>> = {}) =>
    startServer({ java, release, home: LOCAL_NEO4J, folder, port, password: PASSWORD, settings })
  let running: Awaited<ReturnType<typeof start>> | undefined = await start()
  const halt = async () => {
    const pid = running?.child.pid
    running = undefined
    if (pid !== undefined) await stopProcess(pid)
  }
  return {
    credentials: { uri: running.uri, username: 'neo4j', password: PASSWORD, database: 'neo4j' },
    get pid() {
      return running?.child.pid ?? 0
    },
    halt,
    async restart(settings) {
      await halt()
      running = await start(settings)
    },
    async stop() {
      await halt()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
