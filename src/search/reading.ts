import { fold } from '../model/names/fold.ts'
import { matchKey, matchWords } from '../model/names/match-key.ts'
import { romanise } from '../model/names/romanise.ts'
import { type Script, scriptOf } from '../model/names/script.ts'
import { joinedKey } from '../model/names/search-terms.ts'

/** No name has so many letters; a longer text is no search for one. */
const LONGEST = 300

const YEAR = /^(18|19|20)\d\d$/

/** One word that was typed. */
export interface Word {
  /** Its match key, and how it is spelt. */
  readonly forms: readonly string[]
  /** Those of them that it may be the beginning of. */
  readonly beginnings: readonly string[]
  /** In Latin letters, where it was typed in others: for names that are known in Latin letters only. */
  readonly romanised: string | undefined
}

/** What was typed, made ready to be compared with names. */
export interface Reading {
  /** Folded. */
  readonly text: string
  /** Its match key. */
  readonly key: string
  /** Whether a name may begin with its key. */
  readonly keyBegins: boolean
  readonly joined: string
  readonly words: readonly Word[]
}

export interface Query {
  readonly typed: string
  /** As it was typed, and then without its years, where there are any beside other words. */
  readonly readings: readonly Reading[]
  /** Years to prefer. */
  readonly years: readonly number[]
}

/** Reads what was typed; undefined where it has no letters or digits, or is longer than any name. */
export function readQuery(typed: string): Query | undefined {
  const text = fold(typed)
  if (text === '' || text.length > LONGEST) return undefined
  const words = text.split(' ')
  const rest = words.filter((word) => !YEAR.test(word))
  const years = words.filter((word) => YEAR.test(word)).map(Number)
  if (years.length === 0 || rest.length === 0) return { typed: typed.trim(), readings: [readingOf(text)], years }
  return { typed: typed.trim(), readings: [readingOf(text), readingOf(rest.join(' '))], years }
}

/** Words that say what is looked for, and are rarely in its name; folded. */
const KIND_WORDS = new Set(
  [
    'film films movie movies director by directed',
    'фильм фильмы фильма кино режиссер режиссера фільм фільми режисер режисера',
  ].flatMap((words) => words.split(' ')),
)

/** The same without words such as "film"; undefined where there are none, or nothing else. */
export function readBare(typed: string): Query | undefined {
  const words = fold(typed).split(' ')
  const rest = words.filter((word) => !KIND_WORDS.has(word))
  return rest.length === words.length ? undefined : readQuery(rest.join(' '))
}

function readingOf(text: string): Reading {
  const key = matchKey(text)
  const keys = matchWords(text)
  return {
    text,
    key,
    keyBegins: !DOUBLED.test(text),
    joined: joinedKey(key),
    words: text.split(' ').map((word, i) => {
      const forms = [...new Set([keys[i] ?? word, word])]
      return { forms, beginnings: DOUBLED.test(word) ? [word] : forms, romanised: romanisedKey(word) }
    }),
  }
}

/** A key has letters once that are doubled: what "romm" begins, "rom" would not. */
const DOUBLED = /(.)\1$/u

/** The language by whose table a script is romanised when nothing is known but the script. */
const USUAL: Readonly<Partial<Record<Script, string>>> = { Cyrl: 'ru', Geor: 'ka', Armn: 'hy' }

function romanisedKey(word: string): string | undefined {
  const romanised = romanise(word, USUAL[scriptOf(word) ?? 'Latn'] ?? '')
  return romanised && matchKey(romanised.text)
}
