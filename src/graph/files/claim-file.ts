import { open, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { Manifest } from '../../model/manifest.ts'
import type { ClaimRecord } from '../../model/records.ts'
import { parseLines } from './read-lines.ts'

const uncompress = promisify(gunzip)

/** How many blocks of claims are kept in memory. */
const BLOCKS_KEPT = 16

/** How a claim that contradicts none is written: most are such, and need not be parsed to be passed over. */
const UNCONTESTED = '"contradicts":[]'

/** The claims of a data set: many, rarely asked for, and so read from the file a block of subjects at a time. */
export class ClaimFile {
  readonly #file: string
  readonly #blocks: Manifest['claimBlocks']
  readonly #recent = new Map<number, Promise<readonly ClaimRecord[]>>()

  constructor(file: string, blocks: Manifest['claimBlocks']) {
    this.#file = file
    this.#blocks = blocks
  }

  /** Every claim about a thing, in the order of the file. */
  async about(subject: string): Promise<readonly ClaimRecord[]> {
    // A block holds all claims of its subjects; the last one that starts at or before the subject is the one.
    const block = this.#blocks.findLastIndex((b) => b.subject <= subject)
    if (block === -1) return []
    const claims = await this.#read(block)
    return claims.filter((claim) => claim.subject === subject)
  }

  /** Every claim that contradicts another, in the order of the file. Reads all of it, so ask once. */
  async contested(): Promise<readonly ClaimRecord[]> {
    const found: ClaimRecord[] = []
    for (let block = 0; block < this.#blocks.length; block++)
      for (const line of (await this.#bytes(block)).toString('utf8').split('\n'))
        if (line !== '' && !line.includes(UNCONTESTED)) found.push(JSON.parse(line) as ClaimRecord)
    return found
  }

  #read(block: number): Promise<readonly ClaimRecord[]> {
    const known = this.#recent.get(block)
    const claims = known ?? this.#load(block)
    // Taken out and put back, so that the oldest entry is the one that was not asked for longest.
    this.#recent.delete(block)
    this.#recent.set(block, claims)
    if (!known) claims.catch(() => this.#recent.delete(block))
    const oldest = this.#recent.keys().next().value
    if (this.#recent.size > BLOCKS_KEPT && oldest !== undefined) this.#recent.delete(oldest)
    return claims
  }

  async #load(block: number): Promise<readonly ClaimRecord[]> {
    return parseLines<ClaimRecord>(await this.#bytes(block))
  }

  async #bytes(block: number): Promise<Buffer> {
    const start = this.#blocks[block]?.offset ?? 0
    const end = this.#blocks[block + 1]?.offset ?? (await stat(this.#file)).size
    const bytes = Buffer.alloc(end - start)
    const handle = await open(this.#file, 'r')
    try {
      await handle.read(bytes, 0, bytes.length, start)
    } finally {
      await handle.close()
    }
    return uncompress(bytes)
  }
}
