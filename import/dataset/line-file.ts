import { createHash } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** So many lines are compressed together: all of a large data set at once would be longer than a string can be. */
const LINES_PER_MEMBER = 10_000

/** What was written to a file of lines. */
export interface LinesWritten {
  readonly lines: number
  /** Of the uncompressed content, hexadecimal. */
  readonly sha256: string
  /** Where each part starts in the compressed file (bytes). */
  readonly offsets: readonly number[]
}

/**
 * A file of newline-delimited JSON that is written part by part. Each part is a gzip member of its own, so that it can
 * be read without the others; together they are plain gzip.
 */
class LineFile {
  readonly #handle: number
  readonly #hash = createHash('sha256')
  readonly #offsets: number[] = []
  #lines = 0
  #size = 0

  constructor(file: string) {
    this.#handle = openSync(file, 'w')
  }

  writePart(part: readonly unknown[]): void {
    const content = part.map((record) => `${JSON.stringify(record)}\n`).join('')
    this.#hash.update(content)
    this.#offsets.push(this.#size)
    this.#lines += part.length
    this.#size += writeSync(this.#handle, gzipSync(content))
  }

  finish(): LinesWritten {
    if (this.#offsets.length === 0) writeSync(this.#handle, gzipSync(''))
    return { lines: this.#lines, sha256: this.#hash.digest('hex'), offsets: this.#offsets }
  }

  close(): void {
    closeSync(this.#handle)
  }
}

/** Writes records that are there already, in the parts that they come in. */
export function writeLines<T>(file: string, parts: Iterable<readonly T[]>): LinesWritten {
  const lines = new LineFile(file)
  try {
    for (const part of parts) lines.writePart(part)
    return lines.finish()
  } finally {
    lines.close()
  }
}

/** Writes records as they come; no more than a part of them is held in memory. */
export async function writeLinesOf<T>(file: string, records: AsyncIterable<T>): Promise<LinesWritten> {
  const lines = new LineFile(file)
  try {
    let part: T[] = []
    for await (const record of records) {
      part.push(record)
      if (part.length < LINES_PER_MEMBER) continue
      lines.writePart(part)
      part = []
    }
    if (part.length > 0) lines.writePart(part)
    return lines.finish()
  } finally {
    lines.close()
  }
}

/** Records in parts that are compressed together. */
export function* inParts<T>(records: readonly T[]): Iterable<readonly T[]> {
  for (let start = 0; start < records.length; start += LINES_PER_MEMBER)
    yield records.slice(start, start + LINES_PER_MEMBER)
}
