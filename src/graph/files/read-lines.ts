import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const NEWLINE = 10

/** Reads a compressed file of newline-delimited JSON, written by us, so its lines are what they say. */
export const readLines = <T>(file: string): T[] => parseLines(gunzipSync(readFileSync(file)))

/**
 * Reads such a file part by part, so that no more than one is in memory.
 * @param offsets where each part starts in the file (bytes)
 */
export function* readParts<T>(file: string, offsets: readonly number[]): Iterable<T> {
  const handle = openSync(file, 'r')
  try {
    const { size } = fstatSync(handle)
    for (const [i, start] of offsets.entries()) {
      const bytes = Buffer.alloc((offsets[i + 1] ?? size) - start)
      readSync(handle, bytes, 0, bytes.length, start)
      yield* parseLines<T>(gunzipSync(bytes))
    }
  } finally {
    closeSync(handle)
  }
}

/** Line by line from bytes: the whole may be longer than a string can be. */
export function parseLines<T>(bytes: Buffer): T[] {
  const lines: T[] = []
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start)
    const end = newline === -1 ? bytes.length : newline
    lines.push(JSON.parse(bytes.toString('utf8', start, end)) as T)
    start = end + 1
  }
  return lines
}
