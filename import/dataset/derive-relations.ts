import { AWARD_OUTCOMES } from '../../src/model/entities.ts'
import { groupBy } from '../../src/model/group-by.ts'
import type { RelationName } from '../../src/model/relations.ts'
import type { DraftRelation } from '../draft.ts'

type ByEnd = ReadonlyMap<string, readonly DraftRelation[]>

/** The relations that follow from others: what a result is of, prizes seen from films and people, themes within themes. */
export function deriveRelations(stated: readonly DraftRelation[]): DraftRelation[] {
  const from = (kind: RelationName): ByEnd => groupBy(ofKind(stated, kind), (edge) => edge.from)
  const awardOf = from('OF_AWARD')
  return [
    ...bodiesOfResults(ofKind(stated, 'OF_AWARD'), from('GIVEN_BY')),
    ...awardsOf('AWARDED', ofKind(stated, 'RECEIVED'), (edge) => [edge.from, edge.to], awardOf),
    ...awardsOf('HONOURED', ofKind(stated, 'RECIPIENT'), (edge) => [edge.to, edge.from], awardOf),
    ...themesCovered(ofKind(stated, 'HAS_THEME'), from('BROADER')),
  ]
}

const ofKind = (relations: readonly DraftRelation[], kind: RelationName) => relations.filter((r) => r.kind === kind)

const bodiesOfResults = (ofAward: readonly DraftRelation[], givenBy: ByEnd): DraftRelation[] =>
  ofAward.flatMap((edge) =>
    (givenBy.get(edge.to) ?? []).map(({ to }): DraftRelation => ({ ...edge, kind: 'OF_BODY', to })),
  )

/** One edge a film or person and award, however often: a prize won before a nomination, the first before later ones. */
function awardsOf(
  kind: 'AWARDED' | 'HONOURED',
  results: readonly DraftRelation[],
  ends: (edge: DraftRelation) => readonly [who: string, result: string],
  awardOf: ByEnd,
): DraftRelation[] {
  const edges = results.flatMap((edge) => {
    const [who, result] = ends(edge)
    return (awardOf.get(result) ?? []).map(({ to }): DraftRelation => ({ ...edge, kind, from: who, to }))
  })
  const groups = groupBy(edges, (edge) => `${edge.from}|${edge.to}`)
  const outcomes: readonly unknown[] = AWARD_OUTCOMES
  const rank = ({ props }: DraftRelation) => outcomes.indexOf(props.outcome)
  const byImportance = (a: DraftRelation, b: DraftRelation) =>
    rank(a) - rank(b) || Number(a.props.year) - Number(b.props.year)
  return [...groups.values()].flatMap((group) => group.toSorted(byImportance).slice(0, 1))
}

/** A film covers its themes and all that are broader than they. */
function themesCovered(tags: readonly DraftRelation[], broader: ByEnd): DraftRelation[] {
  const covered = new Map<string, DraftRelation>()
  const cover = (tag: DraftRelation, theme: string): void => {
    const key = `${tag.from}|${theme}`
    if (covered.has(key)) return
    covered.set(key, { ...tag, kind: 'COVERS_THEME', to: theme, props: {} })
    for (const { to } of broader.get(theme) ?? []) cover(tag, to)
  }
  for (const tag of tags) cover(tag, tag.to)
  return [...covered.values()]
}
