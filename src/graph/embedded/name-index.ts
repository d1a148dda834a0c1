import type { EntityRecord } from '../../model/records.ts'

/** Finds things by the words of their names. */
export class NameIndex {
  readonly #byWord = new Map<string, Set<number>>()
  readonly #records: readonly EntityRecord[]

  constructor(records: readonly EntityRecord[]) {
    this.#records = records
    records.forEach(({ words }, ordinal) => {
      for (const word of words.flat()) {
        const bearers = this.#byWord.get(word)
        if (bearers) bearers.add(ordinal)
        else this.#byWord.set(word, new Set([ordinal]))
      }
    })
  }

  /** The things one of whose names has every one of these words. */
  withWords(words: readonly string[]): number[] {
    const bearers = words.map((word) => this.#byWord.get(word) ?? new Set<number>())
    const rarest = bearers.toSorted((a, b) => a.size - b.size)[0] ?? []
    return [...rarest].filter((ordinal) =>
      this.#records[ordinal]?.words.some((name) => words.every((w) => name.includes(w))),
    )
  }
}
