import type { Problem } from '../../problem.ts'
import type { Statement } from '../statement.ts'
import type { Fetched } from './fetch-all.ts'
import { allOf, type Item, itemsIn, namedBy, qualifier } from './items/item.ts'
import type { Lookups } from './lookups.ts'
import { isLiterature } from './normalise/work.ts'
import { Outcomes } from './outcomes.ts'
import type { ItemRow, OutcomeRow } from './rows.ts'
import { byNumber, type ItemId } from './vocabulary.ts'

/** An entry that was left out, with the reason. */
interface LeftOut {
  readonly problem: Problem
}

/** What was fetched, as entries in an order of its own, so that the same content is the same snapshot. */
export function* statementsOf({ run, roles, version }: Fetched, lookups: Lookups): Iterable<Statement | LeftOut> {
  const entry = (kind: string, item: Item, about: readonly Item[] = []) => entryOf(kind, item, about, version)
  const things = (ids: Iterable<ItemId>) => [...new Set(ids)].sort(byNumber).flatMap((id) => run.things.get(id) ?? [])
  const outcomes = new Outcomes((id) => run.things.get(id))
  for (const id of [...roles.films].sort(byNumber)) {
    const film = run.films.get(id)
    if (!film) continue
    yield entry('film', film, things(namedBeside(film)))
    outcomes.addFilm(film)
  }
  for (const work of things(roles.works)) if (isLiterature(work, lookups)) yield entry('work', work)
  for (const person of things(roles.people)) {
    yield entry('person', person)
    outcomes.addPerson(person, roles.films)
  }
  for (const studio of things(roles.studios)) yield entry('studio', studio)
  for (const { locator, row, events } of outcomes.all()) {
    const prize = things([row.award])
    const about = [...prize, ...things(prize.flatMap((one) => namedBy(allOf(one, 'P1027')))), ...things(events)]
    yield { kind: 'outcome', locator, row: { ...row, asked: version, about } satisfies OutcomeRow }
  }
}

/** A page that is gone, or was merged into another, has no labels any more. */
function entryOf(kind: string, item: Item, about: readonly Item[], asked: string): Statement | LeftOut {
  const message = 'has no label in any language that is asked for: it was deleted, or merged into another'
  if (Object.keys(item.labels).length === 0) return { problem: { where: item.id, field: kind, message } }
  return { kind, locator: item.id, row: { ...item, asked, about } satisfies ItemRow }
}

/** What a film names that is no entry of its own, or of which it matters what it is. */
function namedBeside(film: Item): ItemId[] {
  const cast = [...allOf(film, 'P161'), ...allOf(film, 'P725')]
  return [
    ...cast.flatMap((stated) => itemsIn(qualifier(stated, 'P453'))),
    ...(['P364', 'P921', 'P144'] as const).flatMap((property) => namedBy(allOf(film, property))),
  ]
}
