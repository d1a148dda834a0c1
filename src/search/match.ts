import type { Kind } from '../model/entities.ts'
import { joinedKey, lettersIn } from '../model/names/search-terms.ts'
import type { SearchKeys } from '../model/records.ts'
import { least, type NearWords } from './near-words.ts'
import type { Reading, Word } from './reading.ts'

/** How a name and a query fit, best first. */
export const MATCH_KINDS = ['EXACT', 'PREFIX', 'ALL_WORDS', 'FUZZY', 'KEYBOARD_LAYOUT'] as const
export type MatchKind = (typeof MATCH_KINDS)[number]

/** How well they fit: of one kind of match, the fewer steps off the better. */
export interface Match {
  readonly how: MatchKind
  readonly off: number
}

/** Better matches first. */
export const compareMatches = (a: Match, b: Match): number =>
  MATCH_KINDS.indexOf(a.how) - MATCH_KINDS.indexOf(b.how) || a.off - b.off

/** No match is so many steps off, or it counts as this many. */
export const FURTHEST = 15

/** What of a thing is compared: its kind, and by what it is found. */
export interface Comparable {
  readonly node: { readonly kind: Kind }
  readonly searched: SearchKeys
}

/** How a thing fits what was typed: undefined where it does not. Only with near words may some be misspelt. */
export function matchOf(thing: Comparable, reading: Reading, near?: NearWords): Match | undefined {
  return near
    ? fuzzy(thing, reading, near)
    : (exact(thing, reading) ?? prefix(thing, reading) ?? allWords(thing, reading))
}

const asSpelt = (literal: boolean) => (literal ? 0 : 1)

/** The whole name, or the surname of a person. */
function exact(
  { node: { kind }, searched: { keys, texts } }: Comparable,
  { key, text, joined }: Reading,
): Match | undefined {
  if (texts.some((name) => isWhole(kind, name, text))) return { how: 'EXACT', off: asSpelt(true) }
  if (keys.some((name) => isWhole(kind, name, key) || isJoined(name, joined)))
    return { how: 'EXACT', off: asSpelt(false) }
  return undefined
}

const isWhole = (kind: Kind, name: string, asked: string) =>
  name === asked || (kind === 'PERSON' && name.endsWith(asked) && surnameOf(name) === name.length - asked.length)

/** The first letters are compared before a key is joined. */
const isJoined = (name: string, joined: string) =>
  name.startsWith(joined.slice(0, joined.length - lettersIn(joined) + 1)) && joinedKey(name) === joined

/** The beginning of a name, or of the surname of a person; whole words before parts of one. */
function prefix(
  { node: { kind }, searched: { keys, texts } }: Comparable,
  { key, text, keyBegins }: Reading,
): Match | undefined {
  const spelt = behindBeginnings(kind, texts, text)
  const reduced = keyBegins ? behindBeginnings(kind, keys, key) : []
  if (spelt.length + reduced.length === 0) return undefined
  // A given name alone is not how people are known.
  const mayBeWhole = kind !== 'PERSON' || key.includes(' ')
  const whole = mayBeWhole && (spelt.includes(' ') || reduced.includes(' '))
  return { how: 'PREFIX', off: (whole ? 0 : 2) + asSpelt(spelt.length > 0) }
}

/** What follows wherever a name, or the surname of a person, begins so: a space behind whole words. */
function behindBeginnings(kind: Kind, names: readonly string[], asked: string): string[] {
  const behind: string[] = []
  for (const name of names) {
    if (name.startsWith(asked)) behind.push(name[asked.length] ?? ' ')
    if (kind !== 'PERSON') continue
    const start = surnameOf(name)
    if (start > 0 && name.startsWith(asked, start)) behind.push(name[start + asked.length] ?? ' ')
  }
  return behind
}

/** Where the last word of a name starts. */
const surnameOf = (name: string) => name.lastIndexOf(' ') + 1

/** Every word, in any order: all in one name, or some of them beside it. */
function allWords(thing: Comparable, { words }: Reading): Match | undefined {
  const stepsTo = (line: readonly string[], i: number) => stepsToWord(line, words[i], i === words.length - 1)
  const off = overLines(thing, words.length, stepsTo, (steps) => Math.max(...steps))
  return off === undefined ? undefined : { how: 'ALL_WORDS', off }
}

/** Every word, or something near it; before these, the whole name or surname, or something near it, spaces left out. */
function fuzzy(thing: Comparable, { words }: Reading, near: NearWords): Match | undefined {
  const sum = (steps: readonly number[]) => steps.reduce((a, b) => a + b, 0)
  const whole = least([near.stepsToWhole(thing.searched.keys), near.stepsToWhole(surnamesOf(thing))])
  const byWords = overLines(thing, words.length, (line, i) => near.stepsTo(line, i), sum)
  const off = least([times(whole, 2), plus(times(byWords, 2), 1)])
  return off === undefined ? undefined : { how: 'FUZZY', off: Math.min(off, FURTHEST) }
}

const surnamesOf = ({ node: { kind }, searched: { keys } }: Comparable) =>
  kind === 'PERSON' ? keys.map((key) => key.slice(surnameOf(key))) : []

/** What a word counts that stands in the context, and not in the name. */
const OUTSIDE = 2

/** The fewest steps off in any name, where each word is in it, or at least one is and the others are in the context. */
function overLines(
  { searched: { words, texts, context } }: Comparable,
  length: number,
  stepsTo: (line: readonly string[], word: number) => number | undefined,
  together: (steps: readonly number[]) => number,
): number | undefined {
  const indexes = Array.from({ length }, (_, i) => i)
  let best: number | undefined
  for (const line of [...words, ...texts.map((text) => text.split(' '))]) {
    const inName = indexes.map((i) => stepsTo(line, i))
    if (inName.every((steps) => steps === undefined)) continue
    const steps = inName.map((own, i) => own ?? plus(stepsTo(context, i), OUTSIDE)).filter((one) => one !== undefined)
    if (steps.length === length) best = Math.min(best ?? FURTHEST, together(steps))
  }
  return best
}

const plus = (steps: number | undefined, more: number) => (steps === undefined ? undefined : steps + more)
const times = (steps: number | undefined, by: number) => (steps === undefined ? undefined : steps * by)

/** Whether a word stands among others: as it is, or, of the last word and of an initial, as a beginning. */
function stepsToWord(line: readonly string[], word: Word | undefined, isLast: boolean): number | undefined {
  if (!word) return undefined
  if (word.forms.some((form) => line.includes(form))) return 0
  const begins = (form: string) => (isLast || lettersIn(form) === 1) && line.some((one) => one.startsWith(form))
  return word.beginnings.some(begins) ? 1 : undefined
}
