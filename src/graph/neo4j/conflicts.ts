import type { ClaimRecord, EntityRecord } from '../../model/records.ts'
import type { Page, Slice } from '../page.ts'
import type { Ask, Conflict, ConflictQuestion } from '../store.ts'
import type { Asking } from './asking.ts'
import { conflictCountQuery, conflictsQuery } from './cypher/conflicts.ts'
import { readRecord } from './records.ts'
import { toSlice } from './slice.ts'

/** Where claims contradict each other, a page at a time. */
export async function conflictsOf(
  { connection }: Asking,
  question: ConflictQuestion,
  page: Page,
  ask: Ask,
): Promise<Slice<Conflict>> {
  const rows = await connection.read('conflicts', conflictsQuery(question, page), ask)
  const conflicts = rows.map((row): Conflict => {
    const subject: EntityRecord = readRecord(row.get('subject'))
    const property: string = row.get('property')
    const claims = (row.get('claims') as string[]).map((json) => readRecord<ClaimRecord>(json))
    return { subject, property, claims, key: [subject.id, property] }
  })
  return toSlice(conflicts, page)
}

export async function conflictCountOf({ connection }: Asking, question: ConflictQuestion, ask: Ask): Promise<number> {
  const [row] = await connection.read('conflict-count', conflictCountQuery(question), ask)
  return row?.get('count') ?? 0
}
