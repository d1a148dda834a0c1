import { execFile, execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { temporaryFolder } from './fixture.ts'
import { tinyCanon } from './tiny-canon.ts'

const CLI = path.resolve(import.meta.dirname, '../../src/cli.ts')

/** What came of a command. */
export interface Ended {
  readonly stdout: string
  readonly stderr: string
  readonly code: number
}

/** A canon, an empty state and a place for the data set, and the command line over them, in processes of its own. */
export class Workshop {
  readonly root = temporaryFolder()
  readonly state = path.join(this.root, 'state')
  readonly out = path.join(this.root, 'dataset')
  readonly folders: readonly string[]

  constructor(canon = tinyCanon()) {
    const [state, out] = [this.state, this.out]
    this.folders = ['--canon', canon, '--articles', temporaryFolder(), '--state', state, '--out', out, '--no-layout']
  }

  /** Runs a command that must end well. @returns what it printed */
  run(...command: readonly string[]): string {
    return execFileSync(process.execPath, this.#args(command), { encoding: 'utf8', stdio: 'pipe' })
  }

  /** Runs a command that may fail. */
  async try(...command: readonly string[]): Promise<Ended> {
    try {
      return { ...(await promisify(execFile)(process.execPath, this.#args(command))), code: 0 }
    } catch (error) {
      return error as Ended
    }
  }

  start(...command: readonly string[]) {
    return spawn(process.execPath, this.#args(command), { stdio: 'ignore' })
  }

  /** The command that imports an input. */
  importing(input: string): readonly string[] {
    return ['import', 'soviet-cinema-data', input, '--partial', ...this.folders]
  }

  /** A hash of every file that is kept; what was fetched aside. */
  kept(): ReadonlyMap<string, string> {
    const files = existsSync(this.root) ? readdirSync(this.root, { recursive: true, withFileTypes: true }) : []
    return new Map(
      files
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .sort()
        .map((file) => [path.relative(this.root, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
    )
  }

  #args(command: readonly string[]): string[] {
    return ['--import', 'tsx', CLI, ...command]
  }
}
