import type { DraftEntity } from '../../draft.ts'
import { type Canon, idsOf, labelOf } from '../canon.ts'
import { AGREES, type Comparison, compareEach, differs } from '../comparison.ts'
import type { Ids, Reading } from '../record.ts'

/** Every identifier that some record gives, with the others that the same thing has there. */
function idsIn({ films, lives, adaptations, results }: Reading): Ids[] {
  const people = [...films.flatMap(({ credits }) => Object.values(credits).flatMap((list) => list ?? [])), ...lives]
  return [
    ...films,
    ...people,
    ...adaptations.flatMap(({ film, work }) => [film, { wikidata: work.wikidata }]),
    ...results.flatMap(({ film, people: named }) => [film, ...(named ?? [])]),
  ]
}

const AUTHORITIES = ['wikidata', 'imdb'] as const

/** Whether the records together bear out each identifier of the canon; none may be anybody's invention. */
export function compareIdentifiers(canon: Canon, readings: readonly Reading[]): Comparison[] {
  const all = readings.flatMap(idsIn)
  const known = new Set(all.flatMap(({ wikidata, imdb }) => [wikidata, imdb]))
  const imdbOf = new Map<string | undefined, Set<string>>()
  for (const { wikidata, imdb } of all)
    if (wikidata && imdb) imdbOf.set(wikidata, (imdbOf.get(wikidata) ?? new Set()).add(imdb))
  return AUTHORITIES.map((authority) =>
    compareEach(authority, 'all records', canon.draft.entities, (entity: DraftEntity) => {
      const ids = idsOf(entity)
      const ours = ids[authority]
      if (ours === undefined || !['FILM', 'PERSON', 'LITERARY_WORK'].includes(entity.kind)) return undefined
      const others = authority === 'imdb' ? imdbOf.get(ids.wikidata) : undefined
      if (others && !others.has(ours)) return differs(entity.id, [...others].join(', '), ours)
      return known.has(ours) ? AGREES : differs(entity.id, 'not in any record', `${ours} (${labelOf(entity)})`)
    }),
  )
}
