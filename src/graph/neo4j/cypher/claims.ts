import type { ClaimQuestion } from '../../store.ts'
import { AUXILIARY } from '../names.ts'
import type { Cypher } from './params.ts'

/** For each question the claims about its subject, by property, chosen ones first, then by id. */
export const claimsQuery = (questions: readonly ClaimQuestion[]): Cypher => ({
  text: [
    'UNWIND range(0, size($questions) - 1) AS i',
    'WITH i, $questions[i] AS question',
    `MATCH (c:${AUXILIARY.claim} {subject: question.subject})`,
    'WHERE (question.property IS NULL OR c.property = question.property)',
    '  AND (question.verdicts IS NULL OR c.verdict IN question.verdicts)',
    'WITH i, c ORDER BY c.property, c.chosen DESC, c.id',
    'RETURN i, collect(c.json) AS claims',
  ].join('\n'),
  params: { questions },
})
