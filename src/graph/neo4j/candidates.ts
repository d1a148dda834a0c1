import type { EntityRecord } from '../../model/records.ts'
import { isCandidate } from '../candidate.ts'
import type { Ask, Candidate, NameQuestion } from '../store.ts'
import type { Asking } from './asking.ts'
import { candidatesQuery } from './cypher/candidates.ts'
import { wordsIn } from './cypher/text.ts'
import { readRecord } from './records.ts'

/** The things that a search may mean. What the full-text index holds to be near is measured again. */
export async function candidatesFor(
  { connection }: Asking,
  question: NameQuestion,
  ask: Ask,
): Promise<readonly Candidate[]> {
  if (question.words.length + question.whole.length === 0 || question.kinds.length === 0) return []
  const rows = await connection.read('candidates', candidatesQuery(question), ask)
  const found = rows.map((row): Candidate => {
    const { record, texts, keys, words, context } = row.toObject() as CandidateRow
    return { node: readRecord<EntityRecord>(record), searched: { texts, keys, words: words.map(wordsIn), context } }
  })
  return (question.near ? found.filter(({ searched }) => isCandidate(searched, question)) : found).slice(
    0,
    question.limit,
  )
}

interface CandidateRow {
  readonly record: string
  readonly texts: readonly string[]
  readonly keys: readonly string[]
  readonly words: readonly string[]
  readonly context: readonly string[]
}
