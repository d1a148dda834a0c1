import { readFileSync } from 'node:fs'
import { InputError } from '../../problem.ts'
import type { Description } from '../description.ts'
import { LARGEST_FILE } from '../files/input-file.ts'
import { type Reading, rejected } from '../statement.ts'
import { factsIn } from './facts.ts'

/** What is kept of an entry, or of the mention of a film in an essay. No sentence is. */
export interface EntryRow {
  readonly title: string
  readonly year: number
  readonly facts: readonly { readonly property: string; readonly value: string }[]
}

/** `Title (1957)` on a line of its own starts an entry of a list. */
const ENTRY = /^(?<title>\S.{0,200}?)\s*\((?<year>\d{4})\)$/u

/** `Title (1957)` within a sentence: the words before it that start with a capital, and small ones between them. */
const MENTION =
  /(?<title>\p{Lu}[\p{L}\d’'-]*(?: (?:\p{Lu}[\p{L}\d’'-]*|\d+|a|an|and|by|for|in|of|the|to))*) \((?<year>\d{4})\)/gu

/** `Sergei Eisenstein’s Battleship Potemkin`: whose film it is, before its title. */
const POSSESSIVE = /^\p{Lu}\S* \p{Lu}\S*[’']s /u

/**
 * Reads an article of either shape: a list of `Title (Year)` with Description and Fact, or an essay that names films.
 * @throws InputError where it is no text
 */
export async function* readArticle(file: string, _: unknown, description: Description): AsyncIterable<Reading> {
  const lines = textOf(file).split(/\r?\n/)
  const starts = lines.flatMap((line, i) => (ENTRY.test(line.trim()) ? [i] : []))
  if (starts.length > 0) yield* readList(lines, starts, description)
  else yield* readEssay(lines)
}

function textOf(file: string): string {
  const refuse = (message: string) => new InputError([{ where: file, field: 'file', message }])
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    throw refuse(`cannot be read (${(error as NodeJS.ErrnoException).code})`)
  }
  if (bytes.length > LARGEST_FILE) throw refuse(`has ${bytes.length} bytes; an article has at most ${LARGEST_FILE}`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refuse('is not UTF-8')
  }
}

function* readList(lines: readonly string[], starts: readonly number[], description: Description): Iterable<Reading> {
  for (const [n, start] of starts.entries()) {
    const { title = '', year = '' } = ENTRY.exec(lines[start]?.trim() ?? '')?.groups ?? {}
    const body = lines.slice(start + 1, starts[n + 1] ?? lines.length)
    const fact = body.map((line) => /^Fact:\s*(.+)$/.exec(line.trim())?.[1]).find((text) => text !== undefined)
    const facts = fact === undefined ? [] : factsIn(fact, description)
    const locator = `entry ${n + 1}, line ${start + 1}`
    const row: EntryRow = { title, year: Number(year), facts }
    yield { kind: 'statement', statement: { kind: 'entry', locator, row } }
    if (fact === undefined) yield rejected(locator, title, 'has no fact')
    else if (facts.length === 0) yield rejected(`${locator}, fact`, title, 'its fact could not be understood')
  }
}

function* readEssay(lines: readonly string[]): Iterable<Reading> {
  for (const [i, line] of lines.entries())
    for (const { groups: { title = '', year = '' } = {} } of line.matchAll(MENTION)) {
      const row: EntryRow = { title: title.replace(POSSESSIVE, ''), year: Number(year), facts: [] }
      yield { kind: 'statement', statement: { kind: 'mention', locator: `line ${i + 1}`, row } }
    }
}
