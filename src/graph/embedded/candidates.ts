import { joinedKey, lettersIn } from '../../model/names/search-terms.ts'
import type { EntityRecord } from '../../model/records.ts'
import type { NameQuestion } from '../store.ts'
import { BitSet } from './bit-set.ts'
import type { NameIndex } from './name-index.ts'
import type { EntityTable } from './tables.ts'
import type { TermIndex } from './term-index.ts'

/** The things that a search may mean; of too many, bearers of the whole name first, then the most connected. */
export function candidatesFor(table: EntityTable, names: NameIndex, question: NameQuestion): EntityRecord[] {
  const { words, whole, near, kinds, limit } = question
  const none = BitSet.empty(table.size)
  const found = allWords(table, names, words, near).or(bearersOf(table, names.own, whole, near, false))
  const ofKinds = kinds.reduce((set, kind) => set.or(BitSet.range(table.size, ...table.range(kind))), none)
  const records = found
    .and(ofKinds)
    .toArray()
    .map((ordinal) => table.at(ordinal))
  return records.length > limit ? mostLikely(records, whole).slice(0, limit) : records
}

function mostLikely(records: readonly EntityRecord[], whole: readonly string[]): EntityRecord[] {
  const named = new Set(records.filter(({ keys }) => keys.some((key) => whole.includes(joinedKey(key)))))
  return records.toSorted(
    (a, b) => Number(named.has(b)) - Number(named.has(a)) || b.degree - a.degree || (a.id < b.id ? -1 : 1),
  )
}

/** The things that have every word, at least one of them in a name of their own. */
function allWords(table: EntityTable, names: NameIndex, words: NameQuestion['words'], near: boolean): BitSet {
  const none = BitSet.empty(table.size)
  const ownOf = words.map((forms, i) => bearersOf(table, names.own, forms, near, maybeBegun(words, i)))
  const [first, ...rest] = ownOf
  if (!first || rest.length === 0) return first ?? none
  const anywhere = ownOf.map((own, i) =>
    own.or(bearersOf(table, names.context, words[i] ?? [], near, maybeBegun(words, i))),
  )
  const inName = ownOf.reduce((set, own) => set.or(own), none)
  return anywhere.reduce((set, one) => set.and(one), inName)
}

/** The last word may not be written to its end yet, and a single letter is an initial. */
const maybeBegun = (words: NameQuestion['words'], i: number) =>
  i === words.length - 1 || words[i]?.some((form) => lettersIn(form) === 1) === true

function bearersOf(
  table: EntityTable,
  index: TermIndex,
  forms: readonly string[],
  near: boolean,
  begun: boolean,
): BitSet {
  const set = BitSet.empty(table.size)
  for (const form of forms) {
    const lists = [[index.of(form)], begun ? index.beginningWith(form) : [], near ? index.near(form) : []]
    for (const bearers of lists.flat()) for (const ordinal of bearers) set.add(ordinal)
  }
  return set
}
