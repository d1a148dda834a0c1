import type { DraftClaim } from '../../../draft.ts'
import type { Problem } from '../../../problem.ts'
import type { Piece } from '../../importer.ts'
import { SourceScope } from '../../scope.ts'
import { allOf, best, type Item, type Stated, standing } from '../items/item.ts'
import type { Lookups } from '../lookups.ts'
import type { ItemRow } from '../rows.ts'
import { FILM_PROPERTIES, type PropertyId } from '../vocabulary.ts'
import { corrected } from './corrections.ts'
import { credits } from './credits.ts'
import { dateOf } from './dates.ts'
import { filmProps, firstShown, minutesOf } from './film-props.ts'
import { filmThings } from './film-things.ts'
import { identifiers } from './identifiers.ts'
import { namesOf } from './names.ts'
import { contradicted, locatorOf } from './scope-of.ts'
import { subjects } from './subjects.ts'

const WITHDRAWN = 'Wikidata keeps it as a deprecated statement.'

/** A film and everything that it leads to; one of the wrong years is no Soviet film, and is told. */
export function film(source: string, row: ItemRow, lookups: Lookups): Piece {
  const scope = new SourceScope(source, row.id)
  const key = scope.key('film', row.id)
  const { film: item, claims: wrong } = corrected(source, key, row, lookups)
  const { first, last } = lookups.years
  const shown = firstShown(item, lookups)
  const year = shown && Number.parseInt(shown.date, 10)
  if (year !== undefined && (year < first || year > last))
    return { problems: [scope.problem('P495', `is of ${year}, and so no Soviet film: expected ${first} to ${last}`)] }
  const near = new Map(item.about.map((one) => [one.id, one]))
  const { ids, claims } = identifiers(source, scope, key, item, 'tt')
  const props = filmProps(source, item, near, lookups)
  const names = namesOf(source, scope, item, { original: 'P1476', russian: 'RELEASE' }, lookups)
  const things = [...filmThings(source, key, item, near, lookups), ...subjects(source, key, item, near, lookups)]
  return {
    entities: [
      { ...scope.entity(key, 'FILM', { names, ids }), props },
      ...things.flatMap(({ entities = [] }) => entities),
    ],
    relations: [
      ...credits(source, key, item, near, props.form?.value === 'ANIMATION'),
      ...things.flatMap(({ relations = [] }) => relations),
    ],
    claims: [
      ...wrong,
      ...claims,
      ...things.flatMap((one) => one.claims ?? []),
      ...deprecatedDates(source, key, item, lookups),
    ],
    problems: problemsOf(scope, item, lookups),
  }
}

/** Dates that Wikidata has put down as wrong stay as claims, unless another statement gives the same. */
function deprecatedDates(source: string, key: string, item: Item, lookups: Lookups): DraftClaim[] {
  const shown = new Set(best(item, 'P577').map((stated) => dateOf(stated, lookups)))
  return allOf(item, 'P577').flatMap((stated) => {
    const date = stated.rank === 'deprecated' ? dateOf(stated, lookups) : undefined
    if (date === undefined || shown.has(date)) return []
    return [contradicted(source, key, { property: 'released', value: date }, locatorOf('P577', stated), WITHDRAWN)]
  })
}

function problemsOf(scope: SourceScope, item: Item, lookups: Lookups): Problem[] {
  const at = (property: PropertyId, { id }: Stated, message: string) =>
    scope.problem(`${property} ${FILM_PROPERTIES[property as keyof typeof FILM_PROPERTIES]}`, `${message} (${id})`)
  const unknown = (Object.keys(FILM_PROPERTIES) as PropertyId[]).flatMap((property) =>
    standing(item, property).flatMap((stated) => (stated.value.kind === 'unknown' ? [{ property, stated }] : [])),
  )
  const dates = best(item, 'P577').filter((one) => one.value.kind === 'time' && dateOf(one, lookups) === undefined)
  const lengths = best(item, 'P2047').filter(
    (one) => one.value.kind === 'amount' && minutesOf(one, lookups) === undefined,
  )
  return [
    ...unknown.map(({ property, stated }) => at(property, stated, 'is said to be unknown')),
    ...dates.map((stated) => at('P577', stated, 'is known less exactly than by its year')),
    ...lengths.map((stated) => at('P2047', stated, 'is no length of a film in a unit of time')),
  ]
}
