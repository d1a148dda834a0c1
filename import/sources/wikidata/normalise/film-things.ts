import type { Piece } from '../../importer.ts'
import type { Item } from '../items/item.ts'
import type { Lookups } from '../lookups.ts'
import type { About } from './credits.ts'
import { claimed, each, named } from './made.ts'
import { locatorOf } from './scope-of.ts'
import { isLiterature } from './work.ts'

/** The genres of a film that the graph has, its republics and studios, and what it is based on. */
export const filmThings = (source: string, key: string, film: Item, about: About, lookups: Lookups): Piece[] => [
  ...each(source, film, 'P136', (scope, id) => {
    const genre = lookups.genres.get(id)
    return genre === undefined ? {} : named(scope, key, 'GENRE', genre)
  }),
  ...each(source, film, 'P495', (scope, id) => {
    const republic = lookups.republics.get(id)
    return republic === undefined ? {} : named(scope, key, 'REPUBLIC', republic)
  }),
  ...each(source, film, 'P272', (scope, id) => ({
    relations: [scope.edge(key, 'PRODUCED_BY', scope.key('studio', id))],
  })),
  ...each(source, film, 'P144', (scope, id, stated) => {
    const work = about.get(id)
    if (work && isLiterature(work, lookups)) return { relations: [scope.edge(key, 'BASED_ON', scope.key('work', id))] }
    return claimed(source, key, { id, about }, { property: 'basedOn', locator: locatorOf('P144', stated) })
  }),
]
