import { LRUCache } from 'lru-cache'
import { groupBy } from '../../model/group-by.ts'
import { lazily } from '../../model/lazily.ts'
import { edits, editsAllowed, lettersOf, mayBeNear } from '../../model/names/edits.ts'

/** How many letters of a beginning lead straight to the terms that share them. */
const STEM = 2

/** So many forms are remembered with what is near them. */
const MOST_REMEMBERED = 200

/** The things that bear a term, in ascending order of their ordinals. */
type Bearers = readonly number[]

/** The terms of one length, and which letters each of them has. */
interface Length {
  readonly terms: readonly string[]
  readonly letters: Int32Array
}

/** Finds the bearers of a term, of what begins like it, and of what is almost it. */
export class TermIndex {
  readonly #bearers = new Map<string, number[]>()
  readonly #byStem = lazily(() => groupBy(this.#bearers.keys(), (term) => term.slice(0, STEM)))
  readonly #near = new LRUCache<string, readonly Bearers[]>({ max: MOST_REMEMBERED })
  readonly #byLength = lazily(() => byLength(this.#bearers.keys()))

  /** @param terms those of each thing, in the order of the ordinals, each only once */
  constructor(terms: Iterable<Iterable<string>>) {
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
  near(form: string): readonly Bearers[] {
    const known = this.#near.get(form)
    if (known) return known
    // One search asks for the same words several times over, and so does the next letter that is typed.
    const found = this.#findNear(form)
    this.#near.set(form, found)
    return found
  }

  #findNear(form: string): Bearers[] {
    const most = editsAllowed(form)
    if (most === 0) return []
    const asked = lettersOf(form)
    const found: Bearers[] = []
    for (let length = form.length - most; length <= form.length + most; length++) {
      const { terms, letters } = this.#byLength().get(length) ?? NO_TERMS
      for (let i = 0; i < letters.length; i++) {
        const term = mayBeNear(asked, letters[i] ?? 0, most) ? terms[i] : undefined
        if (term !== undefined && edits(form, term, most) <= most) found.push(this.of(term))
      }
    }
    return found
  }

  #with(terms: readonly string[], beginning: string): Bearers[] {
    return terms.filter((term) => term.startsWith(beginning)).map((term) => this.of(term))
  }
}

const NO_TERMS: Length = { terms: [], letters: new Int32Array() }

const byLength = (terms: Iterable<string>): ReadonlyMap<number, Length> =>
  new Map(
    [...groupBy(terms, (term) => term.length)].map(([length, same]) => [
      length,
      { terms: same, letters: Int32Array.from(same, lettersOf) },
    ]),
  )
