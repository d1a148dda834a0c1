import type { DraftEntity } from '../../../draft.ts'
import type { Piece } from '../../importer.ts'
import { SourceScope } from '../../scope.ts'
import { type Item, type Stated, standing } from '../items/item.ts'
import type { ItemId, PropertyId } from '../vocabulary.ts'
import type { About } from './credits.ts'
import { labelOf } from './names.ts'
import { claimOf, locatorOf } from './scope-of.ts'

/** What is made of each thing that a film names by one property. */
export const each = (
  source: string,
  film: Item,
  property: PropertyId,
  make: (scope: SourceScope, id: ItemId, stated: Stated) => Piece,
): Piece[] =>
  standing(film, property).flatMap((stated) =>
    stated.value.kind === 'item'
      ? [make(new SourceScope(source, locatorOf(property, stated)), stated.value.id, stated)]
      : [],
  )

const NAMED = { GENRE: 'HAS_GENRE', THEME: 'HAS_THEME', REPUBLIC: 'MADE_IN' } as const

/** Something of which the graph knows the name: in English, of a republic in Russian. */
export function named(scope: SourceScope, film: string, kind: keyof typeof NAMED, name: string): Piece {
  const key = scope.key(kind.toLowerCase(), name)
  const names = [kind === 'REPUBLIC' ? scope.name(name, 'ALTERNATIVE', 'ru') : scope.name(name, 'ENGLISH', 'en')]
  const thing: DraftEntity = scope.entity(key, kind, { names })
  return { entities: [thing], relations: [scope.edge(film, NAMED[kind], key)] }
}

/** What a film names, and the graph has no thing for: kept as a claim. */
export function claimed(
  source: string,
  film: string,
  { id, about }: { readonly id: ItemId; readonly about: About },
  claim: { readonly property: string; readonly locator: string },
): Piece {
  const item = about.get(id)
  if (!item || Object.keys(item.labels).length === 0) return {}
  return { claims: [claimOf(source, film, { property: claim.property, value: labelOf(item) }, claim.locator)] }
}
