import { lazily } from '../../model/lazily.ts'
import { searchTerms } from '../../model/names/search-terms.ts'
import type { EntityRecord, SearchKeys } from '../../model/records.ts'
import type { EntityTable } from './tables.ts'
import { TermIndex } from './term-index.ts'

/** Finds things by the words of their names. */
export class NameIndex {
  /** By the terms of their own names. */
  readonly own: TermIndex
  /** By the words that people add to a name. */
  readonly context: () => TermIndex
  /** The ordinals of all things, the most connected first, then by id. */
  readonly byDegree: () => readonly number[]
  readonly #searched: readonly SearchKeys[]

  constructor({ records, searched }: Pick<EntityTable, 'records' | 'searched'>) {
    this.#searched = searched
    this.own = new TermIndex(searched.map(searchTerms))
    this.byDegree = lazily(() => ordinalsByDegree(records))
    this.context = lazily(() => new TermIndex(searched.map(({ context }) => context)))
  }

  /** The things one of whose names has every one of these words. */
  withWords(words: readonly string[]): number[] {
    const bearers = words.map((word) => this.own.of(word))
    const rarest = bearers.toSorted((a, b) => a.length - b.length)[0] ?? []
    return rarest.filter((ordinal) =>
      this.#searched[ordinal]?.words.some((name) => words.every((w) => name.includes(w))),
    )
  }
}

function ordinalsByDegree(records: readonly EntityRecord[]): number[] {
  const keyed = records.map(({ degree, id }, ordinal) => ({ degree, id, ordinal }))
  return keyed.sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1)).map(({ ordinal }) => ordinal)
}
