import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** Reads a compressed file of newline-delimited JSON, written by us, so its lines are what they say. */
export const readLines = <T>(file: string): T[] => parseLines(gunzipSync(readFileSync(file)).toString('utf8'))

export function parseLines<T>(text: string): T[] {
  const lines: T[] = []
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    lines.push(JSON.parse(text.slice(start, end === -1 ? text.length : end)) as T)
    start = end === -1 ? text.length : end + 1
  }
  return lines
}
