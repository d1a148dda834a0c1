import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { LocalNeo4jError } from './errors.ts'
import type { Release } from './releases.ts'

const run = promisify(execFile)

/** Where the libraries of a release are kept. */
export const librariesOf = (home: string, { version }: Release): string => path.join(home, version, 'lib')

export const haveLibraries = (home: string, release: Release): boolean => existsSync(librariesOf(home, release))

/**
 * Fetches the libraries of a release with Maven (some 120 MB), once: aside, and renamed when they are all there.
 * @throws LocalNeo4jError where Maven is missing or cannot fetch them
 */
export async function fetchLibraries(home: string, release: Release): Promise<void> {
  if (haveLibraries(home, release)) return
  const folder = path.join(home, release.version)
  mkdirSync(folder, { recursive: true })
  const aside = mkdtempSync(path.join(folder, '.fetching-'))
  try {
    writeFileSync(path.join(aside, 'pom.xml'), pom(release))
    await maven(aside)
    renameSync(path.join(aside, 'lib'), librariesOf(home, release))
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

async function maven(folder: string): Promise<void> {
  try {
    await run('mvn', ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=lib'], { cwd: folder })
  } catch (cause) {
    const { code, stdout = '' } = cause as NodeJS.ErrnoException & { stdout?: string }
    if (code === 'ENOENT')
      throw new LocalNeo4jError(
        'Neo4j is fetched with Maven, and there is none: install it (Debian: apt-get install maven).',
      )
    const [reason = 'it says no more'] = stdout.split('\n').filter((line) => line.startsWith('[ERROR]'))
    throw new LocalNeo4jError(`Maven could not fetch Neo4j: ${reason}`, { cause })
  }
}

/** Its database and its protocol: what the whole distribution has more, nobody here needs. */
const pom = ({ version }: Release) => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>kinograph</groupId>
  <artifactId>local-neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j-bolt</artifactId><version>${version}</version></dependency>
  </dependencies>
</project>
`
