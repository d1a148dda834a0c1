import type { GraphStore } from '../graph/store.ts'
import { ENTITIES } from '../model/entities.ts'
import type { EntityRecord } from '../model/records.ts'
import type { Budget } from './budget.ts'
import type { Ends, NoPath, PathQuestion } from './question.ts'

type Resolved = (Ends & { readonly kind: 'ends' }) | NoPath

/** Finds the things of a question in one call; or says which of them is unknown. What is to be avoided may be. */
export async function resolve(store: GraphStore, question: PathQuestion, { signal }: Budget): Promise<Resolved> {
  const { via: viaIds, avoid: avoidIds } = question
  const ids = [question.from, question.to, ...viaIds, ...avoidIds]
  const records = (await store.entities(ids, { signal })).map((record) => (record && addressable(record)) || null)
  const [from, to] = records
  const via = records.slice(2, 2 + viaIds.length)
  if (!from) return unknown('UNKNOWN_START', [question.from])
  if (!to) return unknown('UNKNOWN_END', [question.to])
  const lost = viaIds.filter((_, i) => !via[i])
  if (lost.length > 0) return unknown('UNKNOWN_VIA', lost)
  if (from.id === to.id) return { kind: 'none', reason: 'SAME_THING', nearest: [from], about: {} }
  const avoid = new Set(records.slice(2 + viaIds.length).flatMap((record) => record?.id ?? []))
  return { kind: 'ends', from, to, via: betweenEnds(via, [from, to]), avoid }
}

/** An outcome of an award stands only between others: no chain starts or ends with it. */
const addressable = (record: EntityRecord) => ENTITIES[record.kind].addressable && record

const unknown = (reason: NoPath['reason'], ids: readonly string[]): NoPath => ({
  kind: 'none',
  reason,
  nearest: [],
  about: { ids },
})

/** Each thing to pass through once; every chain passes through its ends anyway. */
const betweenEnds = (via: readonly (EntityRecord | null)[], ends: readonly EntityRecord[]): EntityRecord[] => {
  const byId = new Map(via.flatMap((record) => (record ? [[record.id, record] as const] : [])))
  return [...byId.values()]
    .filter(({ id }) => ends.every((end) => end.id !== id))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
