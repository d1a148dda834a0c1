import { edits, editsAllowed, lettersOf, mayBeNear } from '../../model/names/edits.ts'
import { lazily } from './lazily.ts'

/** How many letters of a beginning lead straight to the terms that share them. */
const STEM = 2

/** The things that bear a term, in ascending order of their ordinals. */
type Bearers = readonly number[]

interface Letters {
  readonly term: string
  readonly letters: number
}

/** Finds the bearers of a term, of what begins like it, and of what is almost it. */
export class TermIndex {
  readonly #bearers = new Map<string, number[]>()
  readonly #byStem = lazily(() =>
    this.#grouped(
      (term) => term.slice(0, STEM),
      (term) => term,
    ),
  )
  readonly #byLength = lazily(() =>
    this.#grouped(
      (term) => term.length,
      (term): Letters => ({ term, letters: lettersOf(term) }),
    ),
  )

  /** @param terms those of each thing, in the order of the ordinals, each only once */
  constructor(terms: Iterable<readonly string[]>) {
    let ordinal = 0
    for (const ofThing of terms) {
      for (const term of ofThing) {
        const bearers = this.#bearers.get(term)
        if (bearers) bearers.push(ordinal)
        else this.#bearers.set(term, [ordinal])
      }
      ordinal += 1
    }
  }

  of(term: string): Bearers {
    return this.#bearers.get(term) ?? []
  }

  /** The bearers of each term that begins so. */
  beginningWith(beginning: string): Bearers[] {
    if (beginning.length >= STEM) return this.#with(this.#byStem().get(beginning.slice(0, STEM)) ?? [], beginning)
    return [...this.#byStem()].flatMap(([stem, terms]) =>
      stem.startsWith(beginning) ? this.#with(terms, beginning) : [],
    )
  }

  /** The bearers of each term that is at most as many edits away as the letters of the form allow. */
  near(form: string): Bearers[] {
    const most = editsAllowed(form)
    const letters = lettersOf(form)
    const found: Bearers[] = []
    for (let length = form.length - most; length <= form.length + most; length++)
      for (const other of this.#byLength().get(length) ?? [])
        if (mayBeNear(letters, other.letters, most) && edits(form, other.term, most) <= most)
          found.push(this.of(other.term))
    return found
  }

  #with(terms: readonly string[], beginning: string): Bearers[] {
    return terms.filter((term) => term.startsWith(beginning)).map((term) => this.of(term))
  }

  #grouped<Key, Item>(keyOf: (term: string) => Key, itemOf: (term: string) => Item): ReadonlyMap<Key, readonly Item[]> {
    const groups = new Map<Key, Item[]>()
    for (const term of this.#bearers.keys()) {
      const group = groups.get(keyOf(term))
      if (group) group.push(itemOf(term))
      else groups.set(keyOf(term), [itemOf(term)])
    }
    return groups
  }
}
