import { mintId, slugOfId } from '../../../../src/model/ids.ts'
import type { DraftEntity, DraftRelation } from '../../../draft.ts'
import type { CanonFile } from '../read.ts'
import type { AwardResult } from '../schema.ts'
import { Scope } from './scope.ts'

interface AwardDrafts {
  readonly entities: readonly DraftEntity[]
  readonly relations: readonly DraftRelation[]
}

/** The id of an outcome: this prize, this year, this film, or these people where it is given for no film. */
function resultId({ award, year, film, recipients }: AwardResult): string {
  const whom = film ? [film] : (recipients ?? [])
  return mintId('AWARD_RESULT', slugOfId(award), year, ...whom.map(slugOfId))
}

/** A body, its prizes, and who got them. */
export function normaliseAwards(file: CanonFile<'awards/'>): AwardDrafts {
  const { body, awards, results = [] } = file.content
  const entities: DraftEntity[] = [new Scope(file, ['body'], body).entity('AWARD_BODY', {})]
  const relations: DraftRelation[] = []
  awards.forEach((award, i) => {
    const scope = new Scope(file, ['awards', i], award)
    entities.push(scope.entity('AWARD', {}))
    relations.push(scope.edge('names', 'GIVEN_BY', body.id, {}, { index: 0 }))
  })
  results.forEach((result, i) => {
    const drafts = normaliseResult(new Scope(file, ['results', i], { id: resultId(result) }), result)
    entities.push(...drafts.entities)
    relations.push(...drafts.relations)
  })
  return { entities, relations }
}

function normaliseResult(scope: Scope, result: AwardResult): AwardDrafts {
  const { award, year, film, outcome, recipients = [], note, source } = result
  const entity = scope.entity('AWARD_RESULT', { year, outcome, note })
  const provenance = scope.provenance('award', { index: 0, source })
  const props = { year, outcome }
  const edge = (from: string, kind: DraftRelation['kind'], to: string) => ({ from, kind, to, props, ...provenance })
  return {
    entities: [{ ...entity, props: withProvenance(entity, provenance) }],
    relations: [
      edge(entity.id, 'OF_AWARD', award),
      ...(film ? [edge(film, 'RECEIVED', entity.id)] : []),
      ...recipients.map((person) => edge(entity.id, 'RECIPIENT', person)),
    ],
  }
}

/** A result has one source for all that it says. */
const withProvenance = (
  entity: DraftEntity,
  provenance: { readonly sources: readonly string[] },
): DraftEntity['props'] =>
  Object.fromEntries(Object.entries(entity.props).map(([key, fact]) => [key, { ...fact, sources: provenance.sources }]))
