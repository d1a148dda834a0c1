import { kindOfId } from '../../src/model/ids.ts'
import type { Draft, DraftClaim, DraftEntity, DraftRelation } from '../draft.ts'
import type { Problem } from '../problem.ts'

interface Translated {
  readonly draft: Draft
  readonly problems: readonly Problem[]
}

/**
 * The relations and claims of a source with ids of the data set. Those of things that stayed out go with them; an id of
 * the data set that leads nowhere is a problem.
 */
export function translate(
  draft: Draft,
  entities: readonly DraftEntity[],
  idOf: (key: string) => string | undefined,
): Translated {
  const problems: Problem[] = []
  const unknown = (key: string, where: string, field: string) => {
    if (kindOfId(key)) problems.push({ where, field, message: `${key} is not in the data set` })
  }
  const relations = draft.relations.flatMap((relation): DraftRelation[] => {
    const [from, to] = [idOf(relation.from), idOf(relation.to)]
    if (from === undefined) unknown(relation.from, relation.locator, relation.kind)
    if (to === undefined) unknown(relation.to, relation.locator, relation.kind)
    // Two things of the source that were found to be one cannot be related to each other.
    return from === undefined || to === undefined || from === to ? [] : [{ ...relation, from, to }]
  })
  const claims = (draft.claims ?? []).flatMap(({ valueEntity, ...claim }): DraftClaim[] => {
    const subject = idOf(claim.subject)
    const about = valueEntity === undefined ? undefined : idOf(valueEntity)
    if (subject === undefined) unknown(claim.subject, claim.locator, claim.property)
    if (valueEntity !== undefined && about === undefined) unknown(valueEntity, claim.locator, claim.property)
    return subject === undefined ? [] : [{ ...claim, subject, ...(about === undefined ? {} : { valueEntity: about }) }]
  })
  return { draft: { ...draft, entities, relations, claims }, problems }
}
