import { joinedKey } from '../../model/names/search-terms.ts'
import { maybeBegun } from '../candidate.ts'
import type { Candidate, NameQuestion } from '../store.ts'
import { BitSet } from './bit-set.ts'
import type { NameIndex } from './name-index.ts'
import type { EntityTable } from './tables.ts'
import type { TermIndex } from './term-index.ts'

/** The things that a search may mean; of too many, bearers of the whole name first, then the most connected. */
export function candidatesFor(table: EntityTable, names: NameIndex, question: NameQuestion): Candidate[] {
  const { words, whole, near, kinds, limit } = question
  const found = allWords(table, names, words, near).or(bearersOf(table, names.own, whole, near, false))
  const ordinals = found.toArray().filter((ordinal) => kinds.includes(table.at(ordinal).kind))
  const kept = ordinals.length > limit ? mostLikely(table, names, whole, ordinals).slice(0, limit) : ordinals
  return kept.map((ordinal) => ({ node: table.at(ordinal), searched: table.searchedAt(ordinal) }))
}

function mostLikely(
  table: EntityTable,
  names: NameIndex,
  whole: readonly string[],
  ordinals: readonly number[],
): number[] {
  const found = new Set(ordinals)
  const isNamed = (ordinal: number) => table.searchedAt(ordinal).keys.some((key) => whole.includes(joinedKey(key)))
  const named = new Set(whole.flatMap((form) => names.own.of(form)).filter((o) => found.has(o) && isNamed(o)))
  const byDegree = names.byDegree().filter((ordinal) => found.has(ordinal))
  return [...byDegree.filter((o) => named.has(o)), ...byDegree.filter((o) => !named.has(o))]
}

/** The things that have every word, at least one of them in a name of their own. */
function allWords(table: EntityTable, names: NameIndex, words: NameQuestion['words'], near: boolean): BitSet {
  const none = BitSet.empty(table.size)
  const ownOf = words.map((forms, i) => bearersOf(table, names.own, forms, near, maybeBegun(words, i)))
  const [first, ...rest] = ownOf
  if (!first || rest.length === 0) return first ?? none
  const anywhere = ownOf.map((own, i) =>
    own.or(bearersOf(table, names.context(), words[i] ?? [], near, maybeBegun(words, i))),
  )
  const inName = ownOf.reduce((set, own) => set.or(own), none)
  return anywhere.reduce((set, one) => set.and(one), inName)
}

function bearersOf(
  table: EntityTable,
  index: TermIndex,
  forms: readonly string[],
  near: boolean,
  begun: boolean,
): BitSet {
  const set = BitSet.empty(table.size)
  const addAll = (lists: readonly (readonly number[])[]) => {
    for (const bearers of lists) for (const ordinal of bearers) set.add(ordinal)
  }
  for (const form of forms) {
    addAll([index.of(form)])
    if (begun) addAll(index.beginningWith(form))
    if (near) addAll(index.near(form))
  }
  return set
}
