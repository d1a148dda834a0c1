import type { Language } from '../names/name.ts'
import type { EntityRecord, RelationRecord } from '../records.ts'
import { chainSentence } from './chain.ts'
import { hopSentence } from './hop.ts'

/** What two things have in common: a third, or a relation of their own. */
interface Common {
  readonly via?: EntityRecord
  readonly near: readonly RelationRecord[]
  readonly far: readonly RelationRecord[]
}

/** What two things have in common, in words: "Both were photographed by Sergei Urusevsky." */
export const commonSentence = (
  one: EntityRecord,
  other: EntityRecord,
  { via, near, far }: Common,
  language: Language,
): string =>
  via
    ? chainSentence(
        [
          { from: one, to: via, edges: near },
          { from: via, to: other, edges: far },
        ],
        language,
      )
    : hopSentence({ from: one, to: other, edges: near }, language)
