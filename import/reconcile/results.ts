import { mintId, slugOfId } from '../../src/model/ids.ts'
import type { DraftEntity } from '../draft.ts'
import type { Known } from './known.ts'
import type { Match } from './ladder.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * An outcome is known by its prize, year and film, or its people where it is given for no film. A film that was named
 * twice for one prize has two outcomes, told apart by their people.
 * @returns undefined where the prize or the film is not part of the data set
 */
export function resultIdFor(
  result: DraftEntity,
  around: Surroundings,
  idOf: (key: string) => string | undefined,
  known: Known,
): Match | undefined {
  const [award] = around.along(result.id, 'OF_AWARD', 'out').map(idOf)
  const films = around.along(result.id, 'RECEIVED', 'in')
  const [film] = films.map(idOf)
  const people = around.along(result.id, 'RECIPIENT', 'out').flatMap((key) => idOf(key) ?? [])
  if (award === undefined || (films.length > 0 ? film === undefined : people.length === 0)) return undefined
  const whom = film === undefined ? people : [film]
  const parts = [slugOfId(award), String(result.props.year?.value)]
  const plain = mintId('AWARD_RESULT', ...parts, ...whom.map(slugOfId))
  const others = known.recipients(plain)
  const isAnother = others.size > 0 && people.length > 0 && !people.some((person) => others.has(person))
  if (!isAnother || film === undefined) return { kind: 'found', id: plain }
  return { kind: 'found', id: mintId('AWARD_RESULT', ...parts, slugOfId(film), ...people.map(slugOfId).sort()) }
}
