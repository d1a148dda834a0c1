import type { Description } from '../../description.ts'
import type { Piece } from '../../importer.ts'
import type { Statement } from '../../statement.ts'
import { lookupsOf } from '../lookups.ts'
import type { ItemRow, OutcomeRow } from '../rows.ts'
import { film } from './film.ts'
import { outcome } from './outcome.ts'
import { person, studio } from './person.ts'
import { work } from './work.ts'

/** Makes facts of one entry. */
export function normalise({ kind, locator, row }: Statement, description: Description): Piece {
  const lookups = lookupsOf(description)
  const { id: source } = description
  // The reader has made the row by its kind.
  if (kind === 'outcome') return outcome(source, locator, row as OutcomeRow, lookups)
  const given = row as ItemRow
  if (kind === 'film') return film(source, given, lookups)
  if (kind === 'person') return person(source, given, lookups)
  if (kind === 'work') return work(source, given, lookups)
  return studio(source, given, lookups)
}
