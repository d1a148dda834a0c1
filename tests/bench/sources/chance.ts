const SYLLABLES = ['ба', 'во', 'ги', 'ду', 'жа', 'зо', 'ки', 'лу', 'мо', 'не', 'пи', 'ру', 'са', 'то', 'фе', 'ху']

/** Numbers and words that look like chance, and are the same for the same thing every time (splitmix32). */
export class Chance {
  #state: number

  constructor(kind: string, index: number) {
    this.#state = index * 4096
    for (const letter of kind) this.#state = Math.imul(this.#state ^ letter.charCodeAt(0), 0x9e3779b1)
  }

  /** At least 0 and less than 1. */
  part(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000
  }

  between(least: number, most: number): number {
    return least + Math.floor(this.part() * (most - least + 1))
  }

  /** @param skew how much the small ones are preferred: 1 not at all */
  below(limit: number, skew = 1): number {
    let share = this.part()
    for (let i = 1; i < skew; i++) share *= this.part()
    return Math.floor(share * limit)
  }

  /** One of so many words that are made of syllables. */
  word(words = 4096): string {
    let rest = this.below(words)
    let word = ''
    for (let i = 0; i < 3; i++) {
      word += SYLLABLES[rest % SYLLABLES.length]
      rest = Math.floor(rest / SYLLABLES.length)
    }
    return word.charAt(0).toUpperCase() + word.slice(1)
  }
}
