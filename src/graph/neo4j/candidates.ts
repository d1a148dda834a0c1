import type { EntityRecord } from '../../model/records.ts'
import { isCandidate } from '../candidate.ts'
import type { Ask, NameQuestion } from '../store.ts'
import type { Asking } from './asking.ts'
import { candidatesQuery } from './cypher/candidates.ts'
import { readRecord } from './records.ts'

/** The things that a search may mean. What the full-text index holds to be near is measured again. */
export async function candidatesFor(
  { connection }: Asking,
  question: NameQuestion,
  ask: Ask,
): Promise<readonly EntityRecord[]> {
  if (question.words.length + question.whole.length === 0 || question.kinds.length === 0) return []
  const rows = await connection.read('candidates', candidatesQuery(question), ask)
  const records = rows.map((row) => readRecord(row.get('record')))
  return (question.near ? records.filter((record) => isCandidate(record, question)) : records).slice(0, question.limit)
}
