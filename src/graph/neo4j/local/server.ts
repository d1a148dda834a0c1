import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { LocalNeo4jError } from './errors.ts'
import { librariesOf } from './libraries.ts'
import { answersTo, setFirstPassword } from './password.ts'
import type { Release } from './releases.ts'
import { HEAP, settingsFile } from './settings.ts'

const LAUNCHER = path.join(import.meta.dirname, 'Launcher.java')

/** How long a server may take to answer (milliseconds). */
const START_TIMEOUT = 120_000
const POLL_EVERY = 250

export interface ServerOptions {
  readonly java: string
  readonly release: Release
  /** Where libraries are kept. */
  readonly home: string
  /** Where this server keeps its data, settings and log. */
  readonly folder: string
  readonly port: number
  readonly password: string
  /** Settings beside the usual ones. */
  readonly settings?: Readonly<Record<string, string>>
}

/** A server that answers. */
export interface RunningServer {
  readonly uri: string
  readonly child: ChildProcess
}

/**
 * Starts a server and waits until it answers to its password. It goes on when this process ends.
 * @throws LocalNeo4jError where it ends before, or does not answer in time
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { java, release, home, folder, port, password, settings } = options
  mkdirSync(folder, { recursive: true })
  const [settingsPath, logPath] = [path.join(folder, 'neo4j.conf'), path.join(folder, 'neo4j.log')]
  writeFileSync(settingsPath, settingsFile(port, settings))
  const log = openSync(logPath, 'w')
  const classPath = path.join(librariesOf(home, release), '*')
  const child = spawn(java, [`-Xmx${HEAP}`, '-cp', classPath, LAUNCHER, folder, settingsPath], {
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.unref()
  const uri = `bolt://127.0.0.1:${port}`
  const ended = once(child, 'exit').then(() => {
    throw new LocalNeo4jError(`Neo4j ended before it answered. Its log (${logPath}) ends: ${lastLines(logPath)}`)
  })
  await Promise.race([answering(uri, password, logPath), ended])
  return { uri, child }
}

async function answering(uri: string, password: string, logPath: string): Promise<void> {
  const deadline = performance.now() + START_TIMEOUT
  for (;;) {
    const answer = await answersTo(uri, password).catch(() => undefined)
    if (answer || (answer === false && (await setFirstPassword(uri, password)))) return
    if (answer === false)
      throw new LocalNeo4jError(
        'Neo4j runs, and has another password: give the one that it was first started with as NEO4J_PASSWORD.',
      )
    if (performance.now() > deadline)
      throw new LocalNeo4jError(`Neo4j did not answer within ${START_TIMEOUT / 1000} s; its log is ${logPath}.`)
    await new Promise((resolve) => setTimeout(resolve, POLL_EVERY))
  }
}

const lastLines = (file: string) => readFileSync(file, 'utf8').trim().split('\n').slice(-3).join(' / ')
