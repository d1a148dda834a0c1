import type { SearchKeys } from '../records.ts'
import { LATIN_MARK } from './match-key.ts'

/** A key of several words written as one: "kin dza dza" as "kindzadza". */
export function joinedKey(key: string): string {
  if (!key.includes(' ')) return key
  const letters = key.replace(/[ ~]/g, '')
  return key.includes(LATIN_MARK) ? LATIN_MARK + letters : letters
}

/**
 * The words by which a thing is searched: those of its names as keys in all their forms and as they are spelt, and
 * whole names written as one word.
 */
export function searchTerms({ keys, texts, words }: SearchKeys): ReadonlySet<string> {
  const terms = new Set<string>()
  for (const name of words) for (const word of name) terms.add(word)
  for (const text of texts) for (const word of text.split(' ')) terms.add(word)
  for (const key of keys) terms.add(joinedKey(key))
  return terms
}

/** How many letters a term has, its mark left out. */
export const lettersIn = (term: string): number => (term.startsWith(LATIN_MARK) ? term.length - 1 : term.length)
