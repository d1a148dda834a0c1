import type { Page } from '../../page.ts'
import type { ConflictQuestion } from '../../store.ts'
import { AUXILIARY, ENTITY, LABELS } from '../names.ts'
import { ascending, between, orderBy } from './order.ts'
import { type Cypher, Params } from './params.ts'

const TERMS = [ascending('s.id'), ascending('property')]

/** Claims that contradict each other, by what they are about; one more than the page takes. */
export function conflictsQuery(question: ConflictQuestion, page: Page): Cypher {
  const params = new Params()
  const clauses = contested(question, params)
  const where = between(TERMS, page, params)
  const text = [
    ...clauses,
    ...(where.length === 0 ? [] : [`WITH s, property, claims WHERE ${where.join(' AND ')}`]),
    `WITH s, property, claims ${orderBy(TERMS, page.from)} LIMIT ${params.integer(page.take + 1)}`,
    'RETURN s.json AS subject, property, [claim IN claims | claim.json] AS claims',
  ].join('\n')
  return { text, params: params.values }
}

/** How many there are. */
export function conflictCountQuery(question: ConflictQuestion): Cypher {
  const params = new Params()
  return { text: [...contested(question, params), 'RETURN count(*) AS count'].join('\n'), params: params.values }
}

function contested({ kind, property, verdicts }: ConflictQuestion, params: Params): string[] {
  return [
    `MATCH (c:${AUXILIARY.claim} {contested: true})${property === undefined ? '' : ` WHERE c.property = ${params.add(property)}`}`,
    `MATCH (s:${kind === undefined ? ENTITY : LABELS[kind]} {id: c.subject})`,
    'WITH s, c ORDER BY c.chosen DESC, c.id',
    'WITH s, c.property AS property, collect(c) AS claims',
    ...(verdicts === undefined
      ? []
      : [`WITH s, property, claims WHERE any(claim IN claims WHERE claim.verdict IN ${params.add(verdicts)})`]),
  ]
}
