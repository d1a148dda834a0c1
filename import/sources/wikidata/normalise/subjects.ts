import type { DraftEntity } from '../../../draft.ts'
import type { Piece } from '../../importer.ts'
import { SourceScope } from '../../scope.ts'
import { best, type Item, namedBy, standing } from '../items/item.ts'
import type { Lookups } from '../lookups.ts'
import type { PropertyId } from '../vocabulary.ts'
import type { About } from './credits.ts'
import { datesOf, earliest } from './dates.ts'
import { claimed, each, named } from './made.ts'
import { englishLabel, namesOf } from './names.ts'
import { locatorOf } from './scope-of.ts'

/** What a film is about: themes that the graph has, people and events that it shows; of the rest, claims. */
export const subjects = (source: string, key: string, film: Item, about: About, lookups: Lookups): Piece[] =>
  each(source, film, 'P921', (scope, id, stated) => {
    const subject = about.get(id)
    const classes = subject ? namedBy(standing(subject, 'P31')) : []
    const theme = subject && lookups.themes[englishLabel(subject) ?? '']
    if (theme !== undefined) return named(scope, key, 'THEME', theme)
    if (classes.includes(lookups.human)) return { relations: [scope.edge(key, 'DEPICTS', scope.key('person', id))] }
    if (!subject || !classes.some((one) => lookups.events.has(one)))
      return claimed(source, key, { id, about }, { property: 'theme', locator: locatorOf('P921', stated) })
    const event = eventOf(source, subject, lookups)
    return { entities: [event], relations: [scope.edge(key, 'DEPICTS', event.id)] }
  })

/** A war, battle or the like, with when it began and ended. */
function eventOf(source: string, item: Item, lookups: Lookups): DraftEntity {
  const scope = new SourceScope(source, item.id)
  const day = (...properties: readonly PropertyId[]) => {
    const statements = properties.flatMap((property) => best(item, property))
    return earliest(datesOf(statements, lookups))?.date
  }
  return scope.entity(scope.key('event', item.id), 'HISTORICAL_EVENT', {
    names: namesOf(source, scope, item, { original: 'P1476', russian: 'ALTERNATIVE' }, lookups),
    props: { from: day('P580', 'P585'), to: day('P582', 'P585') },
    ids: scope.ids({ wikidata: item.id }),
  })
}
