import { groupBy } from '../../src/model/group-by.ts'
import type { ClaimRecord } from '../../src/model/records.ts'
import { withRomanisedName } from '../dataset/romanise-names.ts'
import type { Contribution, Draft, DraftEntity } from '../draft.ts'
import { claimOf, type Witnesses } from './claim.ts'
import type { Fact } from './fact.ts'
import { factOfClaim, factOfRelation, factsOfEntity, namedIn } from './facts-of.ts'
import { judge } from './judge.ts'
import { mergeEntity } from './merge-entity.ts'
import { mergeRelations } from './merge-relations.ts'
import type { Trust } from './trust.ts'

/**
 * Makes one draft of what several sources say of the same things: of each property the value of the source that is
 * trusted most.
 */
export function merge(contributions: readonly Contribution[], trust: Trust): Draft {
  const entities = mergeEntities(contributions, trust).map(withRomanisedName)
  const results = new Map(entities.filter(({ kind }) => kind === 'AWARD_RESULT').map((entity) => [entity.id, entity]))
  const stated = contributions.flatMap(({ source, draft }) => draft.relations.map((relation) => ({ source, relation })))
  const relations = mergeRelations(stated, trust).map((relation) => {
    const result = results.get(relation.from) ?? results.get(relation.to)
    if (!result) return relation
    return { ...relation, props: { year: result.props.year?.value, outcome: result.props.outcome?.value } }
  })
  // The canon says best what a source is; it comes first, and so overwrites last.
  const sources = contributions.flatMap(({ draft }) => draft.sources).reverse()
  return {
    sources: [...new Map(sources.map((source) => [source.id, source])).values()],
    entities,
    relations,
    redirects: contributions.flatMap(({ draft: { redirects } }) => redirects),
  }
}

function mergeEntities(contributions: readonly Contribution[], trust: Trust): DraftEntity[] {
  const entries = contributions.flatMap(({ source, draft }) => draft.entities.map((entity) => ({ source, entity })))
  return [...groupBy(entries, ({ entity }) => entity.id).values()].map((same) => mergeEntity(same, trust))
}

/** Every statement of every source as a claim; what lost stays as one. `merged` is what they amount to. */
export function claimsOf(contributions: readonly Contribution[], merged: Draft, trust: Trust): ClaimRecord[] {
  const named = namedIn(merged)
  const witnesses: Witnesses = { records: new Set(merged.sources.filter(({ record }) => record).map(({ id }) => id)) }
  const facts = contributions.flatMap(({ source, draft }): Fact[] => [
    ...draft.entities.flatMap((entity) => factsOfEntity(withRomanisedName(entity), source, trust)),
    ...draft.relations.flatMap((relation) => factOfRelation(relation, named, source, trust)),
    ...(draft.claims ?? []).map((claim) => factOfClaim(claim, named, source, trust)),
  ])
  const claims = new Map<string, ClaimRecord>()
  for (const slot of groupBy(facts, ({ subject, slot: name }) => `${subject} ${name}`).values()) {
    const rulings = judge(slot, trust)
    for (const ruling of rulings) {
      const claim = claimOf(ruling, rulings[0], witnesses)
      if (!claims.has(claim.id)) claims.set(claim.id, claim)
    }
  }
  return [...claims.values()]
}
