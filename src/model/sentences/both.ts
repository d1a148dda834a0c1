import type { Language } from '../names/name.ts'
import type { EntityRecord, RelationRecord } from '../records.ts'
import { AND, listed } from './fill.ts'
import { labelsClash } from './hop.ts'
import { mention } from './mention.ts'

/** Two steps through one thing: from a to the middle, and from the middle to b. */
export interface Pair {
  readonly a: EntityRecord
  readonly x: EntityRecord
  readonly b: EntityRecord
  readonly first: RelationRecord
  readonly second: RelationRecord
  /** What persons did on either side; empty where the side is no deed. */
  readonly deeds: readonly [readonly RelationRecord[], readonly RelationRecord[]]
  readonly language: Language
  /** "Both" instead of their names: where nothing else could be meant. */
  readonly both: boolean
}

export const namesOf = ({ a, b, language }: Pair): string =>
  listed(
    [a, b].map((thing) => mention(thing, language, labelsClash(a, b))),
    AND[language],
  )

export const bothEnds = (pair: Pair): string => (pair.both ? 'both' : namesOf(pair))

/** In the nominative: оба фильма; people by their names. */
export const bothInRussian = (pair: Pair): string =>
  pair.a.kind !== 'FILM' ? namesOf(pair) : pair.both ? 'оба фильма' : `фильмы ${namesOf(pair)}`

/** In the genitive: обоих фильмов. */
export function ofBoth(pair: Pair): string {
  const plural = pair.a.kind === 'FILM' ? 'фильмов' : 'произведений'
  return pair.both ? `обоих ${plural}` : `${plural} ${namesOf(pair)}`
}

/** With its preposition: в обоих фильмах. */
export const inBoth = (pair: Pair): string => (pair.both ? 'в обоих фильмах' : `в фильмах ${namesOf(pair)}`)
