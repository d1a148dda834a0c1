import type { Language } from '../names/name.ts'
import type { EntityRecord, RelationRecord } from '../records.ts'
import { chainSentence } from './chain.ts'
import { hopSentence } from './hop.ts'

/** A book between a film and its author. */
interface Between {
  readonly book: EntityRecord
  readonly authored: readonly RelationRecord[]
}

/** What two things have in common: a third, or a relation of their own. */
interface Common {
  readonly via?: EntityRecord
  readonly near: readonly RelationRecord[]
  readonly far: readonly RelationRecord[]
  readonly books?: readonly [near: Between | undefined, far: Between | undefined]
}

/** What two things have in common, in words: "Both were photographed by Sergei Urusevsky." */
export function commonSentence(one: EntityRecord, other: EntityRecord, common: Common, language: Language): string {
  const { via, near, far, books: [first, second] = [] } = common
  if (!via) return hopSentence({ from: one, to: other, edges: near }, language)
  const there = first
    ? [
        { from: one, to: first.book, edges: near },
        { from: first.book, to: via, edges: first.authored },
      ]
    : [{ from: one, to: via, edges: near }]
  const back = second
    ? [
        { from: via, to: second.book, edges: second.authored },
        { from: second.book, to: other, edges: far },
      ]
    : [{ from: via, to: other, edges: far }]
  return chainSentence([...there, ...back], language)
}
