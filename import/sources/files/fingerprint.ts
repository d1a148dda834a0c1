import { createHash, type Hash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Wanted } from './input-file.ts'
import { readFolder } from './read-folder.ts'

/**
 * Tells whether an input was read before: a hash of its bytes, of the options, and of the code that reads it.
 * @returns undefined where that cannot be told without reading it, as of a URL
 */
export async function fingerprintOf(
  input: string,
  wanted: Wanted,
  code: string,
  options: object,
): Promise<string | undefined> {
  if (!existsSync(input)) return undefined
  const hash = createHash('sha256').update(JSON.stringify(options))
  for (const name of readdirSync(code).sort()) hash.update(name).update(readFileSync(path.join(code, name)))
  if (statSync(input).isDirectory()) await addFolder(hash, input, wanted)
  else await pipeline(createReadStream(input), hash, { end: false })
  return hash.digest('hex')
}

async function addFolder(hash: Hash, folder: string, wanted: Wanted): Promise<void> {
  for await (const file of readFolder(folder, wanted)) {
    if (file.kind === 'file') hash.update(file.path).update(file.bytes)
    else hash.update(JSON.stringify(file.problem))
  }
}
