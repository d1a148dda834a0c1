import { externalKey } from '../../src/model/ids.ts'
import type { DraftClaim, DraftEntity } from '../draft.ts'
import type { Known } from './known.ts'

/** The identifiers that a source gives a thing, and that another thing bears already: kept as claims, never shown. */
export const disputedIds = (entity: DraftEntity, id: string, known: Known): DraftClaim[] =>
  entity.externalIds.flatMap(({ value, sources, locator }) => {
    const owner = known.owner(value)
    if (!owner || owner.id === id) return []
    const reason = `${externalKey(value)} is borne by ${owner.id}.`
    const judgement = { verdict: 'DISPUTED', reason, evidence: [] } as const
    return [{ subject: id, property: 'externalId', value: externalKey(value), sources, locator, judgement }]
  })
