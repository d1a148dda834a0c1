import type { Filter } from '../../model/filter.ts'
import { externalKey, parseExternalKey } from '../../model/ids.ts'
import type { Ask } from '../store.ts'
import type { Asking } from './asking.ts'
import { externalIdsQuery } from './cypher/look-up.ts'

/** For each of these ids the one in use: retired ids lead to their successors, external ones to what bears them. */
export async function followed(
  { connection, current }: Asking,
  ids: readonly string[],
  ask: Ask,
): Promise<readonly (string | undefined)[]> {
  const { retired } = await current.get(ask)
  const keys = ids.map((id) => {
    const external = parseExternalKey(id)
    return external && externalKey(external)
  })
  const asked = [...new Set(keys.filter((key) => key !== undefined))]
  const rows = asked.length === 0 ? [] : await connection.read('external-ids', externalIdsQuery(asked), ask)
  const bearers = new Map(rows.map((row): [string, string] => [row.get('key'), row.get('id')]))
  return ids.map((id, i) => (keys[i] === undefined ? (retired.get(id) ?? id) : bearers.get(keys[i])))
}

/** The same filter, its ids followed. */
export async function followedFilter(asking: Asking, filter: Filter, ask: Ask): Promise<Filter> {
  const ids = idsIn(filter)
  if (ids.length === 0) return filter
  const inUse = await followed(asking, ids, ask)
  const known = new Map(ids.map((id, i) => [id, inUse[i]]))
  return withIds(filter, (id) => known.get(id))
}

function idsIn(filter: Filter): string[] {
  switch (filter.kind) {
    case 'ids':
      return [...filter.ids]
    case 'and':
    case 'or':
      return filter.of.flatMap(idsIn)
    case 'not':
      return idsIn(filter.of)
    case 'related':
      return idsIn(filter.filter)
    default:
      return []
  }
}

function withIds(filter: Filter, of: (id: string) => string | undefined): Filter {
  switch (filter.kind) {
    case 'ids':
      return { ...filter, ids: filter.ids.map(of).filter((id) => id !== undefined) }
    case 'and':
    case 'or':
      return { ...filter, of: filter.of.map((one) => withIds(one, of)) }
    case 'not':
      return { ...filter, of: withIds(filter.of, of) }
    case 'related':
      return { ...filter, filter: withIds(filter.filter, of) }
    default:
      return filter
  }
}
