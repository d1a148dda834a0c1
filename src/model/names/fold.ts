/** Letters with no canonical decomposition into a base letter and marks. */
const LETTERS: Readonly<Record<string, string>> = {
  ё: 'е',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'e',
  ŋ: 'ng',
}

/** Apostrophes, primes and modifier letters inside words, soft hyphens, zero-width and direction marks. */
const SILENT = /['’‘ʼʹʺ′″`´ʻʽ\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

const LATIN_LETTER = /\p{Script=Latin}/u

/** A double quote inside a word stands for a hard sign: Ob"ekt. */
const HARD_SIGN = /(?<=\p{L})["“”](?=\p{L})/gu

/** Most letters of most names: they stay as they are. */
const PLAIN = /[a-zа-я\d ]/

/** Most texts have only such letters. */
const ALL_PLAIN = /^[a-zа-я\d ]*$/

/** A Latin letter loses its marks; a letter of another script with marks of its own is another letter, and keeps them. */
function plain(letter: string): string {
  if (PLAIN.test(letter)) return letter
  const base = LATIN_LETTER.test(letter) ? letter.normalize('NFD').replace(/\p{M}/gu, '') : letter
  return LETTERS[base] ?? base
}

/**
 * A text for comparing within one script: lower case, ё as е (й is never и), marks of Latin letters, stress marks,
 * apostrophes and direction marks gone, everything else that is no letter or digit a single space.
 */
export function fold(text: string): string {
  const composed = text.normalize('NFKC').toLowerCase().normalize('NFKC')
  if (ALL_PLAIN.test(composed)) return composed.replace(/ +/g, ' ').trim()
  return Array.from(composed.replace(SILENT, '').replace(HARD_SIGN, ''), plain)
    .join('')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
