import { indexType, type Kind } from '../../../model/entities.ts'
import type { Filter, RelatedFilter, TextComparison } from '../../../model/filter.ts'
import { relationRow } from '../../../model/relations.ts'
import { indexProperty, LABELS } from '../names.ts'
import type { Params } from './params.ts'
import { anyOf, wordCondition } from './text.ts'

/** Where a condition stands: of what kind the thing is, what it is called in the text, and whether a NOT is above it. */
export interface Place {
  readonly kind: Kind
  readonly n: string
  readonly negated?: boolean
}

/**
 * A filter as a condition on a thing. Its text depends on the shape of the filter only. What is missing does not
 * satisfy a condition, and so satisfies its negation: below a NOT no condition may be null.
 */
export function condition(filter: Filter, place: Place, params: Params): string {
  const { kind, n, negated = false } = place
  const sure = (text: string) => (negated ? `coalesce(${text}, false)` : text)
  const property = `${n}.${indexProperty('key' in filter ? filter.key : '')}`
  switch (filter.kind) {
    case 'all':
      return 'true'
    case 'none':
      return 'false'
    case 'and':
      return joined(filter.of, ' AND ', 'true', place, params)
    case 'or':
      return joined(filter.of, ' OR ', 'false', place, params)
    case 'not':
      return `NOT (${condition(filter.of, { ...place, negated: true }, params)})`
    case 'ids':
      return `${n}.id IN ${params.add(filter.ids)}`
    case 'range': {
      if (indexType(kind, filter.key) !== 'number') return 'false'
      const bounds = [
        ...(filter.from === undefined ? [] : [`${property} >= ${params.add(filter.from)}`]),
        ...(filter.to === undefined ? [] : [`${property} <= ${params.add(filter.to)}`]),
      ]
      return bounds.length === 0 ? `${property} IS NOT NULL` : sure(`(${bounds.join(' AND ')})`)
    }
    case 'oneOf': {
      const type = indexType(kind, filter.key)
      if (type === undefined) return 'false'
      const values = params.add(filter.values)
      return sure(type === 'texts' ? `any(value IN ${property} WHERE value IN ${values})` : `${property} IN ${values}`)
    }
    case 'text':
      return `any(text IN ${n}.texts WHERE text ${COMPARE[filter.compare]} ${params.add(filter.text)})`
    case 'named':
      return filter.words.length === 0 ? 'true' : wordCondition(n, filter.words, params)
    case 'related':
      return filter.relations.length === 0 ? 'false' : `EXISTS { MATCH ${related(filter, place, params)} }`
  }
}

const COMPARE: Readonly<Record<TextComparison, string>> = {
  equals: '=',
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
}

function joined(of: readonly Filter[], by: string, empty: string, place: Place, params: Params): string {
  return of.length === 0 ? empty : `(${of.map((filter) => condition(filter, place, params)).join(by)})`
}

/** The kinds of things that a step along a relation may lead to. */
export const farKinds = ({ relations, direction }: Pick<RelatedFilter, 'relations' | 'direction'>): Kind[] => [
  ...new Set(relations.flatMap((name) => relationRow(name)[direction === 'out' ? 'to' : 'from'])),
]

/** `(n)<-[:DIRECTED|WROTE]-(m)`: a step, without saying what stands at either end. */
export const step = (
  { relations, direction }: Pick<RelatedFilter, 'relations' | 'direction'>,
  from: string,
  to: string,
  edge = '',
): string => {
  const types = `[${edge}:${anyOf(relations)}]`
  return direction === 'out' ? `(${from})-${types}->(${to})` : `(${from})<-${types}-(${to})`
}

/** A pattern from a thing to its neighbours that satisfy the inner filter. Each kind has properties of its own. */
function related(filter: RelatedFilter, { n }: Place, params: Params): string {
  const other = `${n}_`
  const kinds = farKinds(filter)
  const conditions = kinds.map((kind) => ({ kind, text: condition(filter.filter, { kind, n: other }, params) }))
  const where =
    conditions.length === 1
      ? (conditions[0]?.text ?? 'true')
      : conditions.map(({ kind, text }) => `(${other}:${LABELS[kind]} AND ${text})`).join(' OR ')
  return `${step(filter, n, other)}${where === 'true' ? '' : ` WHERE ${where}`}`
}
