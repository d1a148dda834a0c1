import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { LocalNeo4jError } from './errors.ts'
import type { Release } from './releases.ts'

const run = promisify(execFile)

/** Where Java is: below JAVA_HOME where that is set, else on the PATH. */
export const javaCommand = (javaHome: string | undefined): string =>
  javaHome === undefined ? 'java' : path.join(javaHome, 'bin/java')

/**
 * Makes sure that there is a JDK that the release runs on. A JRE is not enough: the launcher is compiled as it starts.
 * @throws LocalNeo4jError where there is none
 */
export async function requireJdk(java: string, { version, jdk }: Release): Promise<void> {
  const found = await jdkVersion(java)
  const advice = `install one (Debian: apt-get install openjdk-${jdk}-jdk-headless), or set JAVA_HOME to it`
  if (found === undefined) throw new LocalNeo4jError(`Neo4j needs a JDK, and ${java} is none: ${advice}.`)
  if (found < jdk)
    throw new LocalNeo4jError(`Neo4j ${version} needs a JDK ${jdk} or newer, and ${java} is ${found}: ${advice}.`)
}

/** The feature release of a JDK (17, 21); undefined where there is no Java, or one that cannot compile. */
async function jdkVersion(java: string): Promise<number | undefined> {
  try {
    const { stdout } = await run(java, ['--list-modules'])
    const base = /^java\.base@(\d+)/m.exec(stdout)
    return base && /^jdk\.compiler@/m.test(stdout) ? Number(base[1]) : undefined
  } catch {
    return undefined
  }
}
