import type { ClaimRecord } from '../../model/records.ts'
import type { ClaimFile } from '../files/claim-file.ts'
import type { ClaimQuestion } from '../store.ts'
import type { EntityTable } from './tables.ts'

/** The claims about a thing, narrowed as asked; by property, chosen ones first, then by id. */
export async function answerClaims(
  table: EntityTable,
  file: ClaimFile,
  question: ClaimQuestion,
): Promise<ClaimRecord[]> {
  const ordinal = table.find(question.subject)
  if (ordinal === undefined) return []
  const { property, verdicts } = question
  const claims = await file.about(table.at(ordinal).id)
  return claims
    .filter((claim) => property === undefined || claim.property === property)
    .filter((claim) => verdicts === undefined || verdicts.includes(claim.verdict))
    .toSorted(compareClaims)
}

/** The order of claims: by property, chosen ones first, then by id. */
export const compareClaims = (a: ClaimRecord, b: ClaimRecord) =>
  compare(a.property, b.property) || Number(b.chosen) - Number(a.chosen) || compare(a.id, b.id)

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
