import type { EntityRecord } from '../../model/records.ts'
import type { Ask } from '../store.ts'
import type { Asking } from './asking.ts'
import { entitiesQuery } from './cypher/look-up.ts'
import { followed } from './follow.ts'
import { readRecord } from './records.ts'

/** Things by id, in the order asked, null where unknown. */
export async function entitiesOf(
  asking: Asking,
  asked: readonly string[],
  ask: Ask,
): Promise<readonly (EntityRecord | null)[]> {
  const ids = await followed(asking, asked, ask)
  const query = entitiesQuery(ids.filter((id) => id !== undefined))
  if (query.text === '') return ids.map(() => null)
  const rows = await asking.connection.read('entities', query, ask)
  const records = new Map(rows.map((row): [string, EntityRecord] => [row.get('id'), readRecord(row.get('record'))]))
  return ids.map((id) => (id === undefined ? null : (records.get(id) ?? null)))
}
