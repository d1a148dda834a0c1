import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { LocalNeo4jError } from './errors.ts'
import { javaCommand, requireJdk } from './java.ts'
import { fetchLibraries } from './libraries.ts'
import { RELEASES, type ReleaseName } from './releases.ts'
import { startServer } from './server.ts'

export interface LocalOptions {
  /** The folder that keeps the libraries, the data and the password. */
  readonly home: string
  readonly javaHome: string | undefined
}

export interface StartOptions extends LocalOptions {
  readonly release: ReleaseName
  readonly port: number
  /** Made up where none is given. */
  readonly password: string | undefined
}

/** A local Neo4j that was started. */
export interface LocalServer {
  readonly pid: number
  readonly uri: string
  readonly version: string
}

const stateSchema = z.object({ pid: z.int(), uri: z.string(), version: z.string() })

const stateFile = (home: string) => path.join(home, 'running.json')

/** The file with the password, readable by its owner only. */
export const passwordFile = (home: string): string => path.join(home, 'password')

/** The server that was started and still runs. */
export function runningServer({ home }: Pick<LocalOptions, 'home'>): LocalServer | undefined {
  if (!existsSync(stateFile(home))) return undefined
  const state = stateSchema.safeParse(JSON.parse(readFileSync(stateFile(home), 'utf8')))
  return state.success && isAlive(state.data.pid) ? state.data : undefined
}

/**
 * Starts a Neo4j Community on this machine; fetches it first where it is not there yet.
 * @returns the server, and its password where it was made up just now
 * @throws LocalNeo4jError where it cannot be had, in one plain sentence
 */
export async function startLocal(options: StartOptions): Promise<{ server: LocalServer; newPassword?: string }> {
  const { home, javaHome, port } = options
  const running = runningServer(options)
  if (running) return { server: running }
  const release = RELEASES[options.release]
  const java = javaCommand(javaHome)
  await requireJdk(java, release)
  await fetchLibraries(home, release)
  const { password, isNew } = keepPassword(home, options.password)
  const folder = path.join(home, release.version)
  const { uri, child } = await startServer({ java, release, home, folder, port, password })
  const server = { pid: child.pid ?? 0, uri, version: release.version }
  writeFileSync(stateFile(home), `${JSON.stringify(server, null, 2)}\n`)
  return isNew ? { server, newPassword: password } : { server }
}

/** Stops the server, and waits until it has. @returns whether there was one */
export async function stopLocal({ home }: Pick<LocalOptions, 'home'>): Promise<boolean> {
  const running = runningServer({ home })
  if (running) await stopProcess(running.pid)
  rmSync(stateFile(home), { force: true })
  return running !== undefined
}

/** How long a server may take to stop (milliseconds). */
const STOP_TIMEOUT = 60_000

/** Asks a process to stop, and waits until it has. */
export async function stopProcess(pid: number): Promise<void> {
  process.kill(pid, 'SIGTERM')
  const deadline = performance.now() + STOP_TIMEOUT
  while (isAlive(pid)) {
    if (performance.now() > deadline) throw new LocalNeo4jError(`Neo4j (process ${pid}) does not stop.`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** The password given, else the one kept, else a new one; kept where only its owner can read it. */
function keepPassword(home: string, given: string | undefined): { password: string; isNew: boolean } {
  const file = passwordFile(home)
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
  const password = given ?? kept ?? randomBytes(18).toString('base64url')
  mkdirSync(home, { recursive: true })
  if (password !== kept) writeFileSync(file, `${password}\n`, { mode: 0o600 })
  return { password, isNew: given === undefined && kept === undefined }
}
