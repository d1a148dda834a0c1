import { externalKey } from '../../model/ids.ts'
import type { LookupKey } from '../store.ts'
import type { EntityTable } from './tables.ts'

/** Finds things by the key of a whole name. */
export class KeyIndex {
  readonly #table: EntityTable
  readonly #byKey = new Map<string, string[]>()

  constructor(table: EntityTable) {
    this.#table = table
    for (const [ordinal, { id, kind }] of table.records.entries())
      for (const key of table.searchedAt(ordinal).keys) {
        const bearers = this.#byKey.get(`${kind} ${key}`)
        if (bearers) bearers.push(id)
        else this.#byKey.set(`${kind} ${key}`, [id])
      }
  }

  /** The ids that a key leads to, in the natural order of their kind. */
  find(key: LookupKey): readonly string[] {
    if (key.kind === 'name') return this.#byKey.get(`${key.of} ${key.key}`) ?? []
    const ordinal = this.#table.find(externalKey(key))
    return ordinal === undefined ? [] : [this.#table.at(ordinal).id]
  }
}
