import { groupBy } from '../../model/group-by.ts'
import { kindOfId } from '../../model/ids.ts'
import type { EntityRecord } from '../../model/records.ts'
import type { Ask } from '../store.ts'
import type { Asking } from './asking.ts'
import { entitiesQuery } from './cypher/look-up.ts'
import { followed } from './follow.ts'
import { labelFor } from './names.ts'
import { readRecord } from './records.ts'

/** Things by id, in the order asked, null where unknown. */
export async function entitiesOf(
  asking: Asking,
  asked: readonly string[],
  ask: Ask,
): Promise<readonly (EntityRecord | null)[]> {
  const ids = await followed(asking, asked, ask)
  const known = [...new Set(ids)].flatMap((id) => {
    const kind = id === undefined ? undefined : kindOfId(id)
    return id === undefined || kind === undefined ? [] : [{ id, label: labelFor([kind]) }]
  })
  if (known.length === 0) return ids.map(() => null)
  const byLabel = [...groupBy(known, ({ label }) => label)].sort(([a], [b]) => (a < b ? -1 : 1))
  const query = entitiesQuery(new Map(byLabel.map(([label, group]) => [label, group.map(({ id }) => id)])))
  const rows = await asking.connection.read('entities', query, ask)
  const records = new Map(rows.map((row): [string, EntityRecord] => [row.get('id'), readRecord(row.get('record'))]))
  return ids.map((id) => (id === undefined ? null : (records.get(id) ?? null)))
}
