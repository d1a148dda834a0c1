import type { RelationRecord } from '../../src/model/records.ts'
import { RELATION_NAMES } from '../../src/model/relations.ts'
import type { DraftEntity, DraftRelation } from '../draft.ts'
import type { Resolved } from '../resolve/resolve.ts'
import { completeFilm } from './complete-film.ts'
import type { DataSet } from './data-set.ts'
import { deriveRelations } from './derive-relations.ts'
import { entityRecords } from './records.ts'

/** Makes the content of a data set from what its sources say: everything derived is computed here, once. */
export function assemble({ draft, claims }: Resolved): DataSet {
  const entities = draft.entities.map(complete).sort((a, b) => compare(a.id, b.id))
  const relations = [...draft.relations, ...deriveRelations(draft.relations)].sort(compareRelations)
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

const complete = (entity: DraftEntity) => (entity.kind === 'FILM' ? completeFilm(entity) : entity)

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
