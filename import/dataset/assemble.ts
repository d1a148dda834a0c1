import type { ClaimRecord, RelationRecord } from '../../src/model/records.ts'
import { RELATION_NAMES } from '../../src/model/relations.ts'
import type { Draft, DraftEntity, DraftRelation } from '../draft.ts'
import { completeFilm } from './complete-film.ts'
import type { DataSet } from './data-set.ts'
import { deriveRelations } from './derive-relations.ts'
import { entityRecords } from './records.ts'

/** Adds all that follows from what the sources say. */
export function complete({ entities, relations, ...draft }: Draft): Draft {
  return {
    ...draft,
    entities: entities.map(completeEntity),
    relations: [...relations, ...deriveRelations(relations)],
  }
}

function completeEntity(entity: DraftEntity): DraftEntity {
  if (entity.kind === 'FILM') return completeFilm(entity)
  // The API promises a form of every work; where no source says which, it is none of those that have a name.
  if (entity.kind !== 'LITERARY_WORK' || entity.props.form) return entity
  return { ...entity, props: { ...entity.props, form: { value: 'OTHER', sources: [], locator: entity.locator } } }
}

/** Makes the content of a data set from a complete draft and its claims, with all that stores look up and sort by. */
export function assemble(draft: Draft, claims: readonly ClaimRecord[]): DataSet {
  const entities = draft.entities.toSorted((a, b) => compare(a.id, b.id))
  const relations = draft.relations.toSorted(compareRelations)
  return {
    sources: draft.sources.toSorted((a, b) => compare(a.id, b.id)),
    entities: entityRecords(entities, relations),
    relations: relations.map(relationRecord),
    claims: claims.toSorted(
      (a, b) => compare(a.subject, b.subject) || compare(a.property, b.property) || compare(a.id, b.id),
    ),
    redirects: draft.redirects.toSorted((a, b) => compare(a.id, b.id)),
  }
}

/** By code unit, the same everywhere: nothing stored may depend on the collation of a machine. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const RANK = new Map(RELATION_NAMES.map((name, rank) => [name, rank]))
const rank = ({ kind }: DraftRelation) => RANK.get(kind) ?? 0

const compareRelations = (a: DraftRelation, b: DraftRelation) =>
  rank(a) - rank(b) || compare(a.from, b.from) || compare(a.to, b.to)

const relationRecord = ({ from, kind, to, props, sources }: DraftRelation): RelationRecord => ({
  from,
  kind,
  to,
  props,
  sources,
})
