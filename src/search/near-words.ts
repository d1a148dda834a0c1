import { edits, editsAllowed } from '../model/names/edits.ts'
import { joinedKey } from '../model/names/search-terms.ts'
import type { Reading, Word } from './reading.ts'

/** What a word that is only begun, or had to be romanised, counts beside its edits. */
const STEP = 1

/** How far the words of a query are from those of names. Names share most of their words: each is compared once. */
export class NearWords {
  readonly #reading: Reading
  readonly #known: readonly Map<string, number | undefined>[]
  readonly #whole = new Map<string, number | undefined>()

  constructor(reading: Reading) {
    this.#reading = reading
    this.#known = reading.words.map(() => new Map())
  }

  /** The fewest steps from a word of the query to one of these; undefined where all are too far. */
  stepsTo(names: readonly string[], word: number): number | undefined {
    return least(names.map((name) => this.#steps(name, word)))
  }

  /** The fewest edits from the whole query to one of these keys, spaces left out. */
  stepsToWhole(keys: readonly string[]): number | undefined {
    const { joined } = this.#reading
    return least(keys.map((key) => remembered(this.#whole, key, () => editsTo(joined, joinedKey(key)))))
  }

  #steps(name: string, index: number): number | undefined {
    const [word, known] = [this.#reading.words[index], this.#known[index]]
    const isLast = index === this.#reading.words.length - 1
    return word && known && remembered(known, name, () => stepsBetween(word, name, isLast))
  }
}

function stepsBetween({ forms, beginnings, romanised }: Word, name: string, isLast: boolean): number | undefined {
  const begun = isLast && beginnings.some((form) => name.startsWith(form)) ? STEP : undefined
  const asRoman = romanised === undefined ? undefined : editsTo(romanised, name)
  return least([begun, ...forms.map((form) => editsTo(form, name)), asRoman === undefined ? undefined : asRoman + STEP])
}

function editsTo(form: string, name: string): number | undefined {
  const most = editsAllowed(form)
  const between = edits(form, name, most)
  return between > most ? undefined : between
}

function remembered(known: Map<string, number | undefined>, name: string, compute: () => number | undefined) {
  if (!known.has(name)) known.set(name, compute())
  return known.get(name)
}

/** The fewest of some steps; undefined where there are none. */
export const least = (steps: readonly (number | undefined)[]): number | undefined =>
  steps.reduce((a, b) => (a === undefined || (b !== undefined && b < a) ? b : a), undefined)
