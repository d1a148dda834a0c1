import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { InputError, type Problem } from '../problem.ts'

const registered = z.strictObject({
  id: z.string(),
  externalIds: z.array(z.string()),
  /** What sources call it: `soviet-cinema-data/film/stalker-1979`. */
  keys: z.array(z.string()),
  /** Where it was merged into another: the id of that one. */
  successor: z.string().optional(),
})

/** One line of `ids.ndjson`: an id that was given once, and what it was given to. It never goes to anything else. */
export type RegisteredId = z.infer<typeof registered>

/**
 * Reads the ids that were given before; none where there is no such file yet.
 * @throws InputError with every line that cannot be read
 */
export function readIds(file: string): RegisteredId[] {
  if (!existsSync(file)) return []
  const problems: Problem[] = []
  const ids = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return []
      const parsed = registered.safeParse(parseJson(line))
      if (parsed.success) return [parsed.data]
      const message = 'expected {"id", "externalIds", "keys"}, and "successor" where it is retired'
      problems.push({ where: `${file}:${i + 1}`, field: 'id', message })
      return []
    })
  if (problems.length > 0) throw new InputError(problems)
  return ids
}

/** Writes the ids aside, and renames them into place. */
export function writeIds(file: string, ids: readonly RegisteredId[]): void {
  mkdirSync(path.dirname(file), { recursive: true })
  const lines = ids.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((id) => `${JSON.stringify(id)}\n`)
  writeFileSync(`${file}.new`, lines.join(''))
  renameSync(`${file}.new`, file)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
