import { groupBy } from '../../src/model/group-by.ts'
import { relationRow } from '../../src/model/relations.ts'
import type { DraftRelation } from '../draft.ts'
import type { Trust } from './trust.ts'

/** A relation as one source states it. */
export interface StatedRelation {
  readonly source: string
  readonly relation: DraftRelation
}

/** Each relation once, with the sources of all that state it; of lists, that of the source that is trusted most. */
export function mergeRelations(stated: readonly StatedRelation[], trust: Trust): DraftRelation[] {
  const slots = groupBy(stated, ({ relation }) => `${relation.kind} ${subjectOf(relation)}`)
  return [...slots.values()].flatMap((slot) => {
    const [first] = slot
    if (slot.every(({ source }) => source === first?.source) && noneTwice(slot))
      return slot.map(({ relation }) => relation)
    return mergeSlot(slot, trust)
  })
}

const subjectOf = ({ kind, from, to }: DraftRelation) => (relationRow(kind).claim?.subject === 'to' ? to : from)
const otherOf = (relation: DraftRelation) => (subjectOf(relation) === relation.from ? relation.to : relation.from)

const noneTwice = (slot: readonly StatedRelation[]) =>
  new Set(slot.map(({ relation }) => otherOf(relation))).size === slot.length

function mergeSlot(slot: readonly StatedRelation[], trust: Trust): DraftRelation[] {
  const property = slot[0] ? (relationRow(slot[0].relation.kind).claim?.property ?? '') : ''
  const rank = ({ source }: StatedRelation) => trust.rank(property, source)
  const place = ({ relation }: StatedRelation) => Number(relation.props.billing ?? 0)
  const ordered = slot.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      compare(a.source, b.source) ||
      place(a) - place(b) ||
      compare(otherOf(a.relation), otherOf(b.relation)),
  )
  const ends = new Set(
    (trust.items(property, 'all') === 'list'
      ? ordered.filter(({ source }) => source === ordered[0]?.source)
      : ordered
    ).map(({ relation }) => otherOf(relation)),
  )
  const merged = [...ends].flatMap((end) => mergeEdges(ordered.filter(({ relation }) => otherOf(relation) === end)))
  return merged.some(({ props }) => 'billing' in props) ? merged.map(billed) : merged
}

/** The props of the most trusted statement, and what only others say. */
function mergeEdges(edges: readonly StatedRelation[]): DraftRelation[] {
  const relations = edges.map(({ relation }) => relation)
  const [first] = relations
  if (!first) return []
  const props = Object.assign({}, ...relations.toReversed().map((relation) => relation.props)) as DraftRelation['props']
  return [{ ...first, props, sources: [...new Set(relations.flatMap(({ sources }) => sources))] }]
}

/** Those of the most trusted source are billed as it has them; the rest come behind. */
const billed = (relation: DraftRelation, index: number): DraftRelation => ({
  ...relation,
  props: { ...relation.props, billing: index + 1 },
})

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
