import { KINDS, type Kind } from '../../model/entities.ts'
import { groupBy } from '../../model/group-by.ts'
import { externalKey, parseExternalKey } from '../../model/ids.ts'
import type { EntityRecord, SearchKeys, StoredEntity } from '../../model/records.ts'
import type { OpenDataSet } from '../files/open.ts'
import { compareKeys } from '../page.ts'
import { naturalKey } from '../sort-key.ts'

/**
 * The entities of a data set, numbered so that those of one kind stand together in their natural order: comparing two
 * numbers compares two things.
 */
export class EntityTable {
  readonly records: readonly EntityRecord[]
  /** By what each is found by name. */
  readonly searched: readonly SearchKeys[]
  readonly #ordinals: ReadonlyMap<string, number>
  readonly #ranges: ReadonlyMap<Kind, readonly [start: number, end: number]>
  readonly #aliases: ReadonlyMap<string, string>

  constructor({ entities, redirects }: OpenDataSet) {
    const byKind = groupBy(entities, (record) => record.kind)
    const records: EntityRecord[] = []
    const searched: SearchKeys[] = []
    const ranges = new Map<Kind, readonly [number, number]>()
    for (const kind of KINDS) {
      const start = records.length
      for (const { texts, keys, words, context, ...record } of inNaturalOrder(byKind.get(kind) ?? [])) {
        records.push(record)
        searched.push({ texts, keys, words, context })
      }
      ranges.set(kind, [start, records.length])
    }
    this.records = records
    this.searched = searched
    this.#ranges = ranges
    this.#ordinals = new Map(records.map((record, ordinal) => [record.id, ordinal]))
    this.#aliases = new Map([
      ...redirects.map(({ id, successor }): [string, string] => [id, successor]),
      ...records.flatMap(({ id, externalIds }) => externalIds.map((e): [string, string] => [externalKey(e), id])),
    ])
  }

  get size(): number {
    return this.records.length
  }

  /** The ordinals of a kind: from the first up to, not including, the second. */
  range(kind: Kind): readonly [start: number, end: number] {
    return this.#ranges.get(kind) ?? [0, 0]
  }

  /** The ordinal of an id, a retired id or an external one; undefined where nothing bears it. */
  find(id: string): number | undefined {
    return this.#ordinals.get(id) ?? this.#followed(id)
  }

  at(ordinal: number): EntityRecord {
    const record = this.records[ordinal]
    if (!record) throw new RangeError(`no entity has the ordinal ${ordinal}`)
    return record
  }

  /** By what a thing is found by name. */
  searchedAt(ordinal: number): SearchKeys {
    const searched = this.searched[ordinal]
    if (!searched) throw new RangeError(`no entity has the ordinal ${ordinal}`)
    return searched
  }

  /** Compares two things by the natural order of their kinds. */
  compare(a: number, b: number): number {
    const [first, second] = [this.at(a), this.at(b)]
    return first.kind === second.kind ? a - b : compareKeys(naturalKey(first), naturalKey(second))
  }

  #followed(id: string): number | undefined {
    const external = parseExternalKey(id)
    let target = this.#aliases.get(external ? externalKey(external) : id)
    // A successor may itself have been merged later; a chain longer than the table would be a loop.
    for (let hops = 0; target !== undefined && hops <= this.#aliases.size; hops++) {
      const ordinal = this.#ordinals.get(target)
      if (ordinal !== undefined) return ordinal
      target = this.#aliases.get(target)
    }
    return undefined
  }
}

function inNaturalOrder(records: readonly StoredEntity[]): StoredEntity[] {
  const keyed = records.map((record) => ({ record, key: naturalKey(record) }))
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ record }) => record)
}
