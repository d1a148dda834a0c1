import type { RelationRecord } from '../records.ts'
import { relationRow } from '../relations.ts'

/** What a person was to a film, in a word or two: director, actor (Veronika); undefined where a relation is no credit. */
export function roleInWords({ kind, props }: RelationRecord): string | undefined {
  const role = relationRow(kind).role?.toLowerCase()
  const characters = Array.isArray(props.characters) ? props.characters.map(String).join(', ') : ''
  return role !== undefined && characters !== '' ? `${role} (${characters})` : role
}
