import { LRUCache } from 'lru-cache'
import type { EntityRecord } from '../../model/records.ts'
import type { Ask } from '../store.ts'
import type { Connection } from './connection.ts'
import { entitiesQuery } from './cypher/look-up.ts'
import { readRecord } from './records.ts'

/** How many records are kept: some 40 MB of them. */
const MOST = 25_000

/** A thing as a walk names it: what its content is can be asked, if it is not known. */
export interface Mention {
  readonly id: string
  /** The hash of its content, as sync has stored it. */
  readonly hash: string
}

/**
 * Records that were read before, by the hash of their content: what has the same hash is the same, whatever was loaded
 * since. Walks meet the same things again and again, and have thousands of rows.
 */
export class KnownRecords {
  readonly #connection: Connection
  readonly #byHash = new LRUCache<string, EntityRecord>({ max: MOST })

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** The records of these things by their ids; one that was removed meanwhile is missing. */
  async of(mentions: Iterable<Mention>, ask: Ask): Promise<ReadonlyMap<string, EntityRecord>> {
    const found = new Map<string, EntityRecord>()
    const unknown = new Set<string>()
    for (const { id, hash } of mentions) {
      if (found.has(id)) continue
      const record = this.#byHash.get(hash)
      if (record) found.set(id, record)
      else unknown.add(id)
    }
    for (const record of await this.#read([...unknown], ask)) found.set(record.id, record)
    return found
  }

  async #read(ids: readonly string[], ask: Ask): Promise<EntityRecord[]> {
    if (ids.length === 0) return []
    const rows = await this.#connection.read('records', entitiesQuery(ids), ask)
    return rows.map((row) => {
      const record = readRecord<EntityRecord>(row.get('record'))
      this.#byHash.set(row.get('hash'), record)
      return record
    })
  }
}
