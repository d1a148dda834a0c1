import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const NEWLINE = 10

/** Reads a compressed file of newline-delimited JSON, written by us, so its lines are what they say. */
export const readLines = <T>(file: string): T[] => parseLines(gunzipSync(readFileSync(file)))

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
