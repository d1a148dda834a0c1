import { indexType, type Kind } from '../../../model/entities.ts'
import type { Filter } from '../../../model/filter.ts'
import type { FacetBy } from '../../store.ts'
import { indexProperty } from '../names.ts'
import { step } from './filter.ts'
import { type Cypher, Params } from './params.ts'
import { matching } from './start.ts'

/** How the things of a filter divide, largest first, then by value. */
export function facetQuery(kind: Kind, filter: Filter, by: FacetBy, first: number): Cypher {
  const params = new Params()
  const text = [
    matching(kind, filter, 'n', params),
    ...(by.kind === 'key' ? valuesOf(kind, by.key) : walk(by.steps)),
    `WITH value, count(*) AS count ORDER BY count DESC, value LIMIT ${params.integer(first)}`,
    'RETURN value, count',
  ].join('\n')
  return { text, params: params.values }
}

function valuesOf(kind: Kind, key: string): string[] {
  const type = indexType(kind, key)
  const property = `n.${indexProperty(key)}`
  if (type === undefined) return ["WITH n, '' AS value WHERE false"]
  if (type === 'texts') return [`UNWIND ${property} AS value`, 'WITH DISTINCT n, value']
  return [`WITH n, toString(${property}) AS value WHERE value IS NOT NULL`]
}

/** A step at a time, each in a MATCH of its own: a chain may go back along the relation it came by. */
const walk = (steps: (FacetBy & { kind: 'steps' })['steps']): string[] => [
  ...steps.map((one, i) => `MATCH ${step(one, i === 0 ? 'n' : `s${i - 1}`, `s${i}`)}`),
  `WITH DISTINCT n, ${steps.length === 0 ? 'n' : `s${steps.length - 1}`}.id AS value`,
]
