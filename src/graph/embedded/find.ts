import type { Kind } from '../../model/entities.ts'
import type { OrderTerm } from '../../model/filter.ts'
import { compareKeys, cutPage, type Page, type Slice } from '../page.ts'
import { foundKey } from '../sort-key.ts'
import type { Found } from '../store.ts'
import type { BitSet } from './bit-set.ts'
import type { EntityTable } from './tables.ts'

/** How many orders are kept sorted: more than the API names, so that only odd combinations are sorted anew. */
const ORDERS_KEPT = 64

/** Lists things in order, a page at a time. */
export class Finder {
  readonly #table: EntityTable
  /** For each kind and order asked so far, its ordinals in that order. */
  readonly #sorted = new Map<string, readonly number[]>()

  constructor(table: EntityTable) {
    this.#table = table
  }

  find(kind: Kind, allowed: BitSet, order: readonly OrderTerm[], page: Page): Slice<Found> {
    const keyOf = (ordinal: number) => foundKey(this.#table.at(ordinal), order)
    const ordinals = order.length === 0 ? allowed.toArray() : this.#inOrder(kind, order).filter((o) => allowed.has(o))
    const descending = order.map((term) => term.descending ?? false)
    const slice = cutPage(ordinals, keyOf, page, descending)
    return { ...slice, items: slice.items.map((o) => ({ node: this.#table.at(o), key: keyOf(o) })) }
  }

  #inOrder(kind: Kind, order: readonly OrderTerm[]): readonly number[] {
    const name = JSON.stringify([kind, order])
    const known = this.#sorted.get(name)
    if (known) return known
    const [start, end] = this.#table.range(kind)
    const descending = order.map((term) => term.descending ?? false)
    const keyed = Array.from({ length: end - start }, (_, i) => ({
      ordinal: start + i,
      key: foundKey(this.#table.at(start + i), order),
    }))
    const sorted = keyed.sort((a, b) => compareKeys(a.key, b.key, descending)).map(({ ordinal }) => ordinal)
    if (this.#sorted.size >= ORDERS_KEPT) this.#sorted.clear()
    this.#sorted.set(name, sorted)
    return sorted
  }
}
