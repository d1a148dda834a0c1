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
 * Writes records as newline-delimited JSON, compressed part by part. Each part is a gzip member of its own, so that it
 * can be read without the others; together they are plain gzip.
 */
export function writeLines<T>(file: string, parts: Iterable<readonly T[]>): LinesWritten {
  const hash = createHash('sha256')
  const offsets: number[] = []
  const handle = openSync(file, 'w')
  let [lines, size] = [0, 0]
  try {
    for (const part of parts) {
      const content = part.map((record) => `${JSON.stringify(record)}\n`).join('')
      hash.update(content)
      offsets.push(size)
      lines += part.length
      size += writeSync(handle, gzipSync(content))
    }
    if (offsets.length === 0) writeSync(handle, gzipSync(''))
  } finally {
    closeSync(handle)
  }
  return { lines, sha256: hash.digest('hex'), offsets }
}

/** Records in parts that are compressed together. */
export function* inParts<T>(records: readonly T[]): Iterable<readonly T[]> {
  for (let start = 0; start < records.length; start += LINES_PER_MEMBER)
    yield records.slice(start, start + LINES_PER_MEMBER)
}
