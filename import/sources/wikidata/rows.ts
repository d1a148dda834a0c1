import type { AWARD_OUTCOMES } from '../../../src/model/entities.ts'
import type { Item } from './items/item.ts'
import type { ItemId } from './vocabulary.ts'

/** What an entry was made of. */
interface Asked {
  /** What was asked: see `versionOf`. */
  readonly asked: string
}

/** A film, person, work or studio, as Wikidata has it. */
export interface ItemRow extends Item, Asked {
  /** What it names that is no thing of its own: characters, languages, subjects. */
  readonly about: readonly Item[]
}

/** What came of a prize for a film, by what the film says of it and what people do. */
export interface OutcomeRow extends Asked {
  readonly award: ItemId
  readonly film: ItemId
  /** Of the ceremony; where Wikidata does not say, or says several, none. */
  readonly year?: number
  readonly outcome: Extract<(typeof AWARD_OUTCOMES)[number], 'WON' | 'NOMINATED'>
  readonly people: readonly ItemId[]
  readonly note?: string
  /** What bears it out. */
  readonly references: readonly string[]
  /** The prize, whoever confers it, and the ceremonies. */
  readonly about: readonly Item[]
}
