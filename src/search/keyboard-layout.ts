/** The keys of an English and of a Russian keyboard, side by side. */
const ENGLISH = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>'
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ'

const toRussian = new Map(Array.from(ENGLISH, (key, i) => [key, RUSSIAN[i] ?? key]))
const toEnglish = new Map(Array.from(RUSSIAN, (key, i) => [key, ENGLISH[i] ?? key]))

/**
 * A text as the same keys would have given it under the other keyboard layout: "cnfkrth" is «сталкер», «ыефдлук» is
 * "stalker". Undefined where it has letters of both, or of neither.
 */
export function underOtherLayout(text: string): string | undefined {
  const latin = /[a-z]/i.test(text)
  const russian = /[а-яё]/i.test(text)
  if (latin === russian) return undefined
  const other = latin ? toRussian : toEnglish
  return Array.from(text, (letter) => other.get(letter) ?? letter).join('')
}
