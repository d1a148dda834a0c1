import type { Canon } from '../canon.ts'
import { CREDIT_PROPERTIES, CREDITS, type Reading } from '../record.ts'
import type { Gap } from './gap.ts'

/** Credits that the canon leaves empty. */
export const missingCredits = (canon: Canon, { record, films }: Reading): Gap[] =>
  films.flatMap((film) => {
    const entity = canon.identified(film)
    if (entity?.kind !== 'FILM') return []
    return CREDIT_PROPERTIES.flatMap((property) => {
      const theirs = film.credits[property] ?? []
      if (theirs.length === 0 || canon.to(entity.id, CREDITS[property]).length > 0) return []
      return [{ id: entity.id, record, says: `${property}: ${theirs.map((p) => p.name ?? p.wikidata).join(', ')}` }]
    })
  })
