import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ItemCache } from './item-cache.ts'

/** What was fetched longer ago than this (milliseconds) no longer fits what is fetched today: a run starts anew. */
const GOOD_FOR = 7 * 24 * 60 * 60_000

/** What a run over an endpoint has fetched so far; one that was broken off goes on from it. */
export interface Run {
  readonly films: ItemCache
  readonly things: ItemCache
  /** Does something once in a run, and remembers what came of it. */
  readonly once: <T>(name: string, make: () => Promise<T>) => Promise<T>
}

/** Opens the run that was broken off where it asked the same, and not too long ago; else a new one. */
export function openRun(folder: string, asks: unknown, now: number): Run {
  const identity = createHash('sha256').update(JSON.stringify(asks)).digest('hex')
  const about = path.join(folder, 'run.json')
  const before = readJson(about) as { readonly identity?: string; readonly started?: number } | undefined
  if (before?.identity !== identity || now - (before.started ?? 0) > GOOD_FOR) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    writeJson(about, { identity, started: now })
  }
  return {
    films: new ItemCache(path.join(folder, 'films')),
    things: new ItemCache(path.join(folder, 'things')),
    async once<T>(name: string, make: () => Promise<T>): Promise<T> {
      const file = path.join(folder, `${createHash('sha256').update(name).digest('hex')}.json`)
      const known = readJson(file)
      if (known !== undefined) return known as T
      const made = await make()
      writeJson(file, made)
      return made
    },
  }
}

function readJson(file: string): unknown {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  } catch {
    return undefined
  }
}

function writeJson(file: string, content: unknown): void {
  writeFileSync(`${file}.new`, JSON.stringify(content))
  renameSync(`${file}.new`, file)
}
