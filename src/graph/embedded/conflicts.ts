import { groupBy } from '../../model/group-by.ts'
import type { ClaimRecord } from '../../model/records.ts'
import { compareKeys } from '../page.ts'
import type { Conflict, ConflictQuestion } from '../store.ts'
import { compareClaims } from './claims.ts'
import type { EntityTable } from './tables.ts'

/** Claims that contradict each other, by what they are about. */
export class ConflictIndex {
  readonly #conflicts: readonly Conflict[]

  constructor(table: EntityTable, contested: readonly ClaimRecord[]) {
    const groups = groupBy(contested, ({ subject, property }) => `${subject} ${property}`)
    this.#conflicts = [...groups.values()]
      .flatMap((claims) => conflictOf(table, claims))
      .sort((a, b) => compareKeys(a.key, b.key))
  }

  /** The conflicts that a question asks for, in order. */
  that({ kind, property, verdicts }: ConflictQuestion): readonly Conflict[] {
    return this.#conflicts.filter(
      (conflict) =>
        (kind === undefined || conflict.subject.kind === kind) &&
        (property === undefined || conflict.property === property) &&
        (verdicts === undefined || conflict.claims.some(({ verdict }) => verdicts.includes(verdict))),
    )
  }
}

function conflictOf(table: EntityTable, claims: readonly ClaimRecord[]): Conflict[] {
  const [first] = claims
  const ordinal = first && table.find(first.subject)
  if (!first || ordinal === undefined) return []
  const { subject: id, property } = first
  return [{ subject: table.at(ordinal), property, claims: claims.toSorted(compareClaims), key: [id, property] }]
}
