import type { Offence } from '../src/checks/graph.ts'
import { groupBy } from '../src/model/group-by.ts'
import type { Contribution, Draft, DraftEntity, DraftRelation } from './draft.ts'
import { CANON } from './gather.ts'
import type { Problem } from './problem.ts'

/** Properties that an impossible one is told with: either may be the wrong one. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  died: ['born', 'died'],
  released: ['released', 'timeline'],
}

/** What is left of the contributions without the facts that cannot be true, and what was left out. */
interface Quarantined {
  readonly contributions: readonly Contribution[]
  readonly problems: readonly Problem[]
}

/**
 * Takes the facts that break an invariant out of what sources other than the canon say. The canon is never touched: what
 * is wrong with it stops the build.
 */
export function quarantine(contributions: readonly Contribution[], offences: readonly Offence[]): Quarantined {
  const ofCanon = new Set(
    contributions.filter(({ source }) => source === CANON).flatMap(({ draft }) => draft.relations.map(nameOf)),
  )
  const byThing = groupBy(
    offences.flatMap((offence) => suspects(offence, ofCanon)),
    ({ id }) => id,
  )
  const problems: Problem[] = []
  const rest = contributions.map(({ source, draft }): Contribution => {
    if (source === CANON) return { source, draft }
    const entities = draft.entities.map((entity) => withoutProps(entity, byThing.get(entity.id) ?? [], problems))
    return { source, draft: { ...draft, entities, relations: withoutEdges(draft, byThing, problems) } }
  })
  return { contributions: rest, problems }
}

const nameOf = ({ from, kind, to }: Pick<DraftRelation, 'from' | 'kind' | 'to'>) => `${from} ${kind} ${to}`

/** What the canon states itself is not what is wrong. */
function suspects(offence: Offence, ofCanon: ReadonlySet<string>): Offence[] {
  const { edge, orElse, property, message } = offence
  const isOfCanon = edge !== undefined && ofCanon.has(`${edge.from} ${property} ${edge.to}`)
  if (isOfCanon) return orElse ? [{ ...orElse, message }] : []
  return (TOGETHER[property] ?? [property]).map((one) => ({ ...offence, property: one }))
}

function withoutProps(entity: DraftEntity, offences: readonly Offence[], problems: Problem[]): DraftEntity {
  const wrong = offences.filter(({ property }) => entity.props[property])
  if (wrong.length === 0) return entity
  for (const { property, message } of wrong)
    problems.push({
      where: entity.props[property]?.locator ?? entity.locator,
      field: `${entity.id} ${property}`,
      message,
    })
  const names = new Set(wrong.map(({ property }) => property))
  return { ...entity, props: Object.fromEntries(Object.entries(entity.props).filter(([key]) => !names.has(key))) }
}

function withoutEdges(
  draft: Draft,
  byThing: ReadonlyMap<string, readonly Offence[]>,
  problems: Problem[],
): Draft['relations'] {
  const isMeant = ({ from, to }: DraftRelation, { edge }: Offence) => !edge || (edge.from === from && edge.to === to)
  return draft.relations.filter((relation) => {
    const offences = [...(byThing.get(relation.from) ?? []), ...(byThing.get(relation.to) ?? [])]
    const offence = offences.find((one) => one.property === relation.kind && isMeant(relation, one))
    if (!offence) return true
    problems.push({ where: relation.locator, field: `${offence.id} ${relation.kind}`, message: offence.message })
    return false
  })
}
