import type { Statement } from '../../statement.ts'
import type { ItemId } from '../vocabulary.ts'
import { type Item, parseItem } from './item.ts'

/** The items of the snapshot before. */
export interface Earlier {
  readonly films: ReadonlyMap<ItemId, Item>
  readonly things: ReadonlyMap<ItemId, Item>
}

/**
 * Takes the items out of statements again. Those of another form, or that were asked for by other questions, are as if
 * they had not been there.
 */
export function earlierItems(statements: Iterable<Statement>, version: string): Earlier {
  const films = new Map<ItemId, Item>()
  const things = new Map<ItemId, Item>()
  const add = (to: Map<ItemId, Item>, kept: unknown) => {
    const item = parseItem(kept)
    if (item) to.set(item.id, item)
  }
  for (const { kind, row } of statements) {
    const { asked, about } = row as { readonly asked?: string; readonly about?: readonly unknown[] }
    if (asked !== version) continue
    // An outcome is put together anew; what it names is kept.
    if (kind !== 'outcome') add(kind === 'film' ? films : things, row)
    for (const one of about ?? []) add(things, one)
  }
  return { films, things }
}
