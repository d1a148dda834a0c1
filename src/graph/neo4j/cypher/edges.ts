import type { EdgeCondition } from '../../../model/filter.ts'
import { type RelationName, relationRow } from '../../../model/relations.ts'
import { rankOf } from '../../sort-key.ts'
import type { EdgeSelection } from '../../store.ts'
import { LABELS, labelFor } from '../names.ts'
import { farKinds, step } from './filter.ts'
import { ascending, naturalTerms, type Term } from './order.ts'
import type { Params } from './params.ts'

type Selection = Omit<EdgeSelection, 'parents'>

/** What a thing, an edge and the neighbour that it leads to are called in a text. */
interface Called {
  readonly p: string
  readonly r: string
  readonly n: string
}

const CALLED: Called = { p: 'p', r: 'r', n: 'n' }

/** `MATCH (p:Film {id: parent})`: the thing whose neighbours are asked for. */
export function matchParent({ relations, direction }: Pick<Selection, 'relations' | 'direction'>): string {
  const near = relations.flatMap((name) => relationRow(name)[direction === 'out' ? 'from' : 'to'])
  return `MATCH (p:${labelFor(near)} {id: parent})`
}

/** `MATCH (p)<-[r:DIRECTED]-(n) WHERE …`: its edges, so far as the conditions let them through. */
export function matchEdges(
  selection: Selection,
  params: Params,
  more: readonly string[] = [],
  called = CALLED,
): string {
  const { where = [] } = selection
  const conditions = [...where.map((one) => edgeCondition(one, params, called)), ...more]
  return `MATCH ${step(selection, called.p, called.n, called.r)}${conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`}`
}

function edgeCondition(condition: EdgeCondition, params: Params, { n, r }: Called): string {
  if (condition.kind === 'neighbourKind') return `${n}:${LABELS[condition.of]}`
  const property = `${r}.${condition.key}`
  if (condition.kind === 'oneOf') return `${property} IN ${params.add(condition.values)}`
  const { from, to } = condition
  const bounds = [
    ...(from === undefined ? [] : [`${property} >= ${params.add(from)}`]),
    ...(to === undefined ? [] : [`${property} <= ${params.add(to)}`]),
  ]
  return bounds.length === 0 ? `${property} IS NOT NULL` : bounds.join(' AND ')
}

/** The order of a list of neighbours: relations in that of the table, then what the edge says, then the neighbour. */
export function neighbourTerms({ relations, direction, item }: Selection, params: Params, { n, r } = CALLED): Term[] {
  const [kind] = farKinds({ relations, direction })
  if (kind === undefined) return []
  const natural = naturalTerms(kind, n)
  if (item === 'neighbour') return natural
  const [relation] = relations
  const own = direction === 'in' && relation ? relationRow(relation).orderIn.map((key) => ascending(`${r}.${key}`)) : []
  return [rankTerm(relations, r, params), ...own, ...natural]
}

function rankTerm(relations: readonly RelationName[], r: string, params: Params): Term {
  const names = [...new Set(relations)].sort((a, b) => rankOf(a) - rankOf(b))
  const [only, ...more] = names
  if (only && more.length === 0) return { expression: params.integer(rankOf(only)), descending: false, constant: true }
  return ascending(`CASE type(${r}) ${names.map((name) => `WHEN '${name}' THEN ${rankOf(name)}`).join(' ')} END`)
}
