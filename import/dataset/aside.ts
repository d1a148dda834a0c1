import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

/**
 * Makes a folder to write to before it takes the place of another. What processes that were killed have left of theirs
 * goes: the name says whose it is.
 * @param what how the name starts, such as `.writing`
 */
export function makeAside(parent: string, what: string): string {
  for (const name of readdirSync(parent)) {
    const [, pid] = new RegExp(`^\\${what}-(\\d+)-`).exec(name) ?? []
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(path.join(parent, name), { recursive: true, force: true })
  }
  return mkdtempSync(path.join(parent, `${what}-${process.pid}-`))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // One that belongs to somebody else may not be asked, and is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
