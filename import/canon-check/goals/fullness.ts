import type { RelationName } from '../../../src/model/relations.ts'
import type { DraftEntity } from '../../draft.ts'
import { type Canon, stated } from '../canon.ts'

/** What a film of the canon should have, of which films it is asked, and of how many of them it is the goal. */
export interface FullnessGoal {
  readonly field: string
  /** The share of the films that is aimed at. */
  readonly goal: number
  /** The films that it is asked of. @default all */
  readonly of?: (film: DraftEntity) => boolean
  readonly has: (film: DraftEntity, canon: Canon) => boolean
}

const named = (kind: string) => (film: DraftEntity) => film.names.some(({ value }) => value.kind === kind)
const given = (property: string) => (film: DraftEntity) => stated(film, property) !== undefined
const credited = (relation: RelationName) => (film: DraftEntity, canon: Canon) => canon.to(film.id, relation).length > 0
const linked =
  (relation: RelationName, atLeast = 1) =>
  (film: DraftEntity, canon: Canon) =>
    canon.from(film.id, relation).length >= atLeast

const isSoviet = (film: DraftEntity) => stated(film, 'soviet') === true
const isSound = (film: DraftEntity) => stated(film, 'silent') === false
const isFiction = (film: DraftEntity) => stated(film, 'form') === 'FICTION'

const hasEnglish = (film: DraftEntity) =>
  named('ENGLISH')(film) || film.names.some(({ value }) => value.kind === 'ORIGINAL' && value.language === 'en')

const hasRomanised = (film: DraftEntity) =>
  named('ROMANISED')(film) || film.names.some(({ value }) => value.kind === 'ORIGINAL' && value.script !== 'Cyrl')

const hasCharacters = (film: DraftEntity, canon: Canon) =>
  canon.to(film.id, 'ACTED_IN').filter(({ props }) => 'characters' in props).length >= 3

/** How full the canon is meant to be: goals to know about, never a reason to guess. */
export const FULLNESS: readonly FullnessGoal[] = [
  { field: 'original title', goal: 1, has: named('ORIGINAL') },
  { field: 'English title', goal: 1, has: hasEnglish },
  { field: 'romanised title', goal: 1, has: hasRomanised },
  { field: 'year', goal: 1, has: given('year') },
  { field: 'form', goal: 1, has: given('form') },
  { field: 'director', goal: 1, has: credited('DIRECTED') },
  { field: 'studio', goal: 1, of: isSoviet, has: linked('PRODUCED_BY') },
  { field: 'republic', goal: 1, of: isSoviet, has: linked('MADE_IN') },
  { field: 'language', goal: 1, has: given('languages') },
  { field: 'two themes or more', goal: 1, has: linked('HAS_THEME', 2) },
  { field: 'writer', goal: 0.98, has: credited('WROTE') },
  { field: 'runtime', goal: 0.95, has: given('runtimeMinutes') },
  { field: 'colour', goal: 0.95, has: given('colour') },
  { field: 'cinematographer', goal: 0.85, has: credited('PHOTOGRAPHED') },
  { field: 'composer, of sound films', goal: 0.8, of: isSound, has: credited('COMPOSED') },
  { field: 'three characters or more, of fiction', goal: 0.8, of: isFiction, has: hasCharacters },
]
