import { LRUCache } from 'lru-cache'
import type { EntityRecord } from '../../model/records.ts'
import type { Ask } from '../store.ts'
import type { Connection } from './connection.ts'
import { entitiesQuery } from './cypher/look-up.ts'
import type { Thing } from './cypher/thing.ts'
import { readRecord } from './records.ts'

/** How many records are kept: some 40 MB of them. */
const MOST = 25_000

/** Where more than this share of the things that were met lately was unknown, records come with the answers. */
const FEW_UNKNOWN = 0.02

/** How much the last answer weighs in what is held of the answers lately. */
const WEIGHT = 0.2

/**
 * Records that were read before, by the hash of their content: what has the same hash is the same, whatever was loaded
 * since. Answers meet the same things again and again; once most are known, their records no longer come with them, and
 * the few that are not known are asked for.
 */
export class KnownRecords {
  readonly #connection: Connection
  readonly #byHash = new LRUCache<string, EntityRecord>({ max: MOST })
  #unknown = 1

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Whether answers are to bring the records of their things. */
  get inline(): boolean {
    return this.#unknown > FEW_UNKNOWN
  }

  /** The records of these things by their ids; one that was removed meanwhile is missing. */
  async of(things: readonly Thing[], ask: Ask): Promise<ReadonlyMap<string, EntityRecord>> {
    const found = new Map<string, EntityRecord>()
    const missing = new Set<string>()
    let unknown = 0
    for (const [id, hash, json] of things) {
      if (found.has(id) || missing.has(id)) continue
      const known = this.#byHash.get(hash)
      if (!known) unknown += 1
      const record = known ?? (json === null ? undefined : this.#keep(hash, json))
      if (record) found.set(id, record)
      else missing.add(id)
    }
    for (const record of await this.#read([...missing], ask)) found.set(record.id, record)
    if (things.length > 0) this.#unknown += WEIGHT * (unknown / (found.size + 1) - this.#unknown)
    return found
  }

  async #read(ids: readonly string[], ask: Ask): Promise<EntityRecord[]> {
    if (ids.length === 0) return []
    const rows = await this.#connection.read('records', entitiesQuery(ids), ask)
    return rows.map((row) => this.#keep(row.get('hash'), row.get('record')))
  }

  #keep(hash: string, json: string): EntityRecord {
    const record = readRecord<EntityRecord>(json)
    this.#byHash.set(hash, record)
    return record
  }
}
