/** The scripts that names are met in, by ISO 15924. */
const SCRIPTS = {
  Cyrl: /\p{Script=Cyrillic}/gu,
  Latn: /\p{Script=Latin}/gu,
  Geor: /\p{Script=Georgian}/gu,
  Armn: /\p{Script=Armenian}/gu,
  Grek: /\p{Script=Greek}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Arab: /\p{Script=Arabic}/gu,
  Hani: /\p{Script=Han}/gu,
  Hira: /\p{Script=Hiragana}/gu,
  Kana: /\p{Script=Katakana}/gu,
  Hang: /\p{Script=Hangul}/gu,
} as const

/** Most texts have letters of one alphabet and plain marks between them: one look tells. */
const OF_ONE = [
  ['Cyrl', /^[\s\d.,:—-]*[а-яё][а-яё\s\d.,:—-]*$/i],
  ['Latn', /^[\s\d.,:—-]*[a-z][a-z\s\d.,:—-]*$/i],
] as const

export type Script = keyof typeof SCRIPTS

/** The script that most letters of a text are of; undefined where it has no letters of these. */
export function scriptOf(text: string): Script | undefined {
  for (const [script, texts] of OF_ONE) if (texts.test(text)) return script
  let found: Script | undefined
  let most = 0
  for (const [script, letters] of Object.entries(SCRIPTS) as [Script, RegExp][]) {
    const count = text.match(letters)?.length ?? 0
    if (count > most) [found, most] = [script, count]
  }
  return found
}
