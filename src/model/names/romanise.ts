import { ARMENIAN } from './systems/armenian.ts'
import { BELARUSIAN } from './systems/belarusian.ts'
import { GEORGIAN } from './systems/georgian.ts'
import { KAZAKH } from './systems/kazakh.ts'
import { KYRGYZ } from './systems/kyrgyz.ts'
import { RUSSIAN } from './systems/russian.ts'
import type { RomanisationSystem } from './systems/system.ts'
import { TAJIK } from './systems/tajik.ts'
import { UKRAINIAN } from './systems/ukrainian.ts'

/** The standard for each language that is not written in Latin letters; BCP 47. */
const SYSTEMS: Readonly<Record<string, RomanisationSystem>> = {
  be: BELARUSIAN,
  hy: ARMENIAN,
  ka: GEORGIAN,
  kk: KAZAKH,
  ky: KYRGYZ,
  ru: RUSSIAN,
  tg: TAJIK,
  uk: UKRAINIAN,
}

const APOSTROPHES = /['’ʼ]/gu
const WORD = /[\p{L}\p{M}]+/gu
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u

/**
 * A name in Latin letters, and the standard by which it was made.
 * @param language BCP 47
 * @returns undefined where the language has no table, or the text needs none
 */
export function romanise(
  text: string,
  language: string,
): { readonly text: string; readonly system: string } | undefined {
  const system = SYSTEMS[language.split('-')[0] ?? '']
  if (!system || !OTHER_SCRIPT.test(text)) return undefined
  const joined = text.normalize('NFC').replace(APOSTROPHES, '')
  const romanised = joined.replace(WORD, (word) => romaniseWord(word, system))
  // Scripts without capitals, such as Georgian, give small letters only; a name starts with a capital.
  const hasCapitals = joined !== joined.toLowerCase()
  return { text: hasCapitals ? romanised : capitalise(romanised), system: system.name }
}

function romaniseWord(word: string, system: RomanisationSystem): string {
  const small = word.toLowerCase()
  const allCapitals = word.length > 1 && word === word.toUpperCase() && word !== small
  let result = ''
  for (let i = 0; i < small.length; ) {
    const [length, roman] = romaniseAt(small, i, system)
    const capital = word[i] !== small[i]
    result += capital ? (allCapitals ? roman.toUpperCase() : capitalise(roman)) : roman
    i += length
  }
  return result
}

/** What stands at one place of a word in small letters: how many letters are taken, and what they become. */
function romaniseAt(
  word: string,
  at: number,
  { letters, initial, after }: RomanisationSystem,
): readonly [number, string] {
  const behind = at > 0 && after?.letters.includes(word[at - 1] ?? '') ? after.become : undefined
  const here = at === 0 ? initial : behind
  const pair = word.slice(at, at + 2)
  const two = pair.length === 2 ? (here?.[pair] ?? letters[pair]) : undefined
  if (two !== undefined) return [2, two]
  const letter = word.charAt(at)
  return [1, here?.[letter] ?? letters[letter] ?? letter]
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
