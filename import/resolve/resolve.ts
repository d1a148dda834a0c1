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

/** What all sources together amount to, and every statement of each as a claim. */
export interface Resolved {
  readonly draft: Draft
  readonly claims: readonly ClaimRecord[]
}

/**
 * Makes one draft of what several sources say of the same things: of each property the value of the source that is
 * trusted most. What loses stays as a claim.
 */
export function resolve(contributions: readonly Contribution[], trust: Trust): Resolved {
  const entities = mergeEntities(contributions, trust).map(withRomanisedName)
  const results = new Map(entities.filter(({ kind }) => kind === 'AWARD_RESULT').map((entity) => [entity.id, entity]))
  const stated = contributions.flatMap(({ source, draft }) => draft.relations.map((relation) => ({ source, relation })))
  const relations = mergeRelations(stated, trust).map((relation) => {
    const result = results.get(relation.from) ?? results.get(relation.to)
    return result
      ? { ...relation, props: { year: result.props.year?.value, outcome: result.props.outcome?.value } }
      : relation
  })
  const sources = new Map(
    contributions
      .flatMap(({ draft }) => draft.sources)
      .reverse()
      .map((source) => [source.id, source]),
  )
  const draft = {
    sources: [...sources.values()],
    entities,
    relations,
    redirects: contributions.flatMap(({ draft: { redirects } }) => redirects),
  }
  return { draft, claims: claimsOf(contributions, draft, trust) }
}

function mergeEntities(contributions: readonly Contribution[], trust: Trust): DraftEntity[] {
  const entries = contributions.flatMap(({ source, draft }) => draft.entities.map((entity) => ({ source, entity })))
  return [...groupBy(entries, ({ entity }) => entity.id).values()].map((same) => mergeEntity(same, trust))
}

function claimsOf(contributions: readonly Contribution[], merged: Draft, trust: Trust): ClaimRecord[] {
  const named = namedIn(merged)
  const witnesses: Witnesses = { records: new Set(merged.sources.filter(({ record }) => record).map(({ id }) => id)) }
  const facts = contributions.flatMap(({ source, draft }): Fact[] => [
    ...draft.entities.flatMap((entity) => factsOfEntity(withRomanisedName(entity), source, trust)),
    ...draft.relations.flatMap((relation) => factOfRelation(relation, named, source, trust)),
    ...(draft.claims ?? []).map((claim) => factOfClaim(claim, source, trust)),
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
