import type { Piece } from '../../importer.ts'
import { SourceScope } from '../../scope.ts'
import { best, type Item } from '../items/item.ts'
import type { Lookups } from '../lookups.ts'
import { datesOf, earliest } from './dates.ts'
import { identifiers } from './identifiers.ts'
import { namesOf } from './names.ts'
import { scopeOf } from './scope-of.ts'

/** Somebody, with the days of birth and death as exactly as they are known. */
export function person(source: string, item: Item, lookups: Lookups): Piece {
  const scope = new SourceScope(source, item.id)
  const key = scope.key('person', item.id)
  const { ids, claims } = identifiers(source, scope, key, item, 'nm')
  const entity = scope.entity(key, 'PERSON', {
    names: namesOf(source, scope, item, { original: 'P1559', russian: 'ALTERNATIVE' }, lookups),
    ids,
  })
  const lives = (
    [
      ['born', 'P569'],
      ['died', 'P570'],
    ] as const
  ).flatMap(([name, property]) => {
    const date = earliest(datesOf(best(item, property), lookups))
    return date ? [[name, scopeOf(source, property, date.stated).fact(date.date)] as const] : []
  })
  return { entities: [{ ...entity, props: Object.fromEntries(lives) }], claims }
}

/** A studio: its names are all that is taken. */
export function studio(source: string, item: Item, lookups: Lookups): Piece {
  const scope = new SourceScope(source, item.id)
  const names = namesOf(source, scope, item, { original: 'P1476', russian: 'ALTERNATIVE' }, lookups)
  return {
    entities: [scope.entity(scope.key('studio', item.id), 'STUDIO', { names, ids: scope.ids({ wikidata: item.id }) })],
  }
}
