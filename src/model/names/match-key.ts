import { fold } from './fold.ts'
import { romanise } from './romanise.ts'
import { scriptOf } from './script.ts'

/** Keys of Latin words are marked, so that they are never taken for words of another script. */
export const LATIN_MARK = '~'

/**
 * Rules that make the usual romanisations of one word coincide: Tarkovskiy, Tarkovsky, Tarkovskij, Tarkovskii,
 * Tarkowski. In order; each works on what the ones before have left.
 */
const REDUCTIONS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|cz/g, 'c'],
  [/s[hzc]*ch|s[hzc]+/g, 's'],
  [/zh/g, 'z'],
  [/ch|ts|tz/g, 'c'],
  [/kh/g, 'h'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ph/g, 'f'],
  [/[jy]/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/ie/g, 'e'],
]

/** Leading articles of English titles. */
const ARTICLES = new Set(['the', 'a', 'an'])

/** What all usual romanisations of a word have in common; of a word in folded Latin letters. */
const skeleton = (word: string): string => REDUCTIONS.reduce((rest, [pattern, by]) => rest.replace(pattern, by), word)

const wordKey = (word: string): string => (scriptOf(word) === 'Latn' ? LATIN_MARK + skeleton(word) : word)

const wordsOf = (text: string): string[] => {
  const folded = fold(text)
  return folded === '' ? [] : folded.split(' ')
}

const withoutArticle = (words: readonly string[]) =>
  words.length > 1 && ARTICLES.has(words[0] ?? '') ? words.slice(1) : words

/** The keys of the words that somebody typed. */
export const matchWords = (query: string): readonly string[] => wordsOf(query).map(wordKey)

/** The key of a whole name that somebody typed, in whatever script or romanisation; empty where it has no letters. */
export const matchKey = (query: string): string => withoutArticle(wordsOf(query)).map(wordKey).join(' ')

/** ISO 9 writes я, ю, щ as â, û, ŝ, of which folding leaves a, u, s. */
const ISO_9 = new Map([
  ['я', 'а'],
  ['ю', 'у'],
  ['щ', 'ш'],
])

/** The forms under which a name is known: as it is, and romanised, with ё as yo and as е, and as ISO 9 has it. */
function formsOf(name: string, language: string | undefined): string[] {
  const small = name.toLowerCase()
  const withE = small.replaceAll('ё', 'е')
  const spellings = [small, withE, Array.from(withE, (letter) => ISO_9.get(letter) ?? letter).join('')]
  const romanised = spellings.map((spelling) => romanise(spelling, language ?? '')?.text)
  return [name, ...romanised.filter((form) => form !== undefined)]
}

/** The keys under which a whole name is found. For every usual romanisation r, `matchKey(r)` is one of them. */
export const matchKeys = (name: string, language?: string): readonly string[] =>
  unique(formsOf(name, language).map(matchKey)).filter((key) => key !== '')

/** The keys of the words of a name, in all its forms. */
export const nameWords = (name: string, language?: string): readonly string[] =>
  unique(formsOf(name, language).flatMap(matchWords))

const unique = (keys: readonly string[]) => [...new Set(keys)]
