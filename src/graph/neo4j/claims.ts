import type { ClaimRecord } from '../../model/records.ts'
import type { Ask, ClaimQuestion } from '../store.ts'
import type { Asking } from './asking.ts'
import { claimsQuery } from './cypher/claims.ts'
import { followed } from './follow.ts'
import { readRecord } from './records.ts'

/** For each question its claims. */
export async function claimsAbout(
  asking: Asking,
  questions: readonly ClaimQuestion[],
  ask: Ask,
): Promise<readonly (readonly ClaimRecord[])[]> {
  if (questions.length === 0) return []
  const subjects = await followed(
    asking,
    questions.map(({ subject }) => subject),
    ask,
  )
  const inUse = questions.map((question, i) => ({ ...question, subject: subjects[i] ?? '' }))
  const rows = await asking.connection.read('claims', claimsQuery(inUse), ask)
  const answers = new Map(
    rows.map((row): [number, ClaimRecord[]] => [
      row.get('i'),
      (row.get('claims') as string[]).map((json) => readRecord<ClaimRecord>(json)),
    ]),
  )
  return questions.map((_, i) => answers.get(i) ?? [])
}
