import type { Kind } from '../../../model/entities.ts'
import { ALL, allOf, type Filter, type RelatedFilter } from '../../../model/filter.ts'
import { FULL_TEXT, LABELS } from '../names.ts'
import { condition, farKinds, step } from './filter.ts'
import type { Params } from './params.ts'
import { phrase } from './text.ts'

/**
 * Clauses that bind `n` to each thing that satisfies a filter, once. They start from what an index finds (an id, a
 * name) and walk from there, instead of asking every thing of the kind.
 */
export function matching(kind: Kind, filter: Filter, n: string, params: Params): string {
  const start = startOf(kind, filter, n, params)
  const where = condition(start?.rest ?? filter, { kind, n }, params)
  // Right behind its MATCH, so that an index can serve the condition.
  if (!start) return `MATCH (${n}:${LABELS[kind]})${where === 'true' ? '' : ` WHERE ${where}`}`
  return where === 'true' ? start.clauses : `${start.clauses}\nWITH ${n} WHERE ${where}`
}

/** Clauses that bind `n`, and what of the filter is still to be asked then. */
interface Start {
  readonly clauses: string
  readonly rest: Filter
}

function startOf(kind: Kind, filter: Filter, n: string, params: Params): Start | undefined {
  switch (filter.kind) {
    case 'ids':
      return { clauses: `MATCH (${n}:${LABELS[kind]}) WHERE ${n}.id IN ${params.add(filter.ids)}`, rest: ALL }
    case 'named':
      return filter.words.length === 0 ? undefined : fromName(kind, filter, n, params)
    case 'related':
      return fromRelated(kind, filter, n, params)
    case 'and':
      return fromBest(kind, filter.of, n, params)
    case 'or':
      return fromEach(kind, filter.of, n, params)
    default:
      return undefined
  }
}

function fromName(kind: Kind, filter: Filter & { kind: 'named' }, n: string, params: Params): Start {
  const query = params.add(filter.words.map((word) => `+${phrase(word)}`).join(' '))
  const call = `CALL db.index.fulltext.queryNodes('${FULL_TEXT.words}', ${query}) YIELD node AS ${n}`
  // The index knows that a thing has these words; that one name has them all is for the condition to say.
  return { clauses: `${call}\nWITH ${n} WHERE ${n}:${LABELS[kind]}`, rest: filter }
}

/** Walks back from the things at the other end, when those can be started from. */
function fromRelated(kind: Kind, filter: RelatedFilter, n: string, params: Params): Start | undefined {
  const [other, ...more] = farKinds(filter)
  const m = `${n}_`
  if (other === undefined || more.length > 0 || rankOf(filter.filter) === undefined) return undefined
  const inner = matching(other, filter.filter, m, params)
  const back = `MATCH ${step(filter, `${n}:${LABELS[kind]}`, m)}`
  return { clauses: `${inner}\n${back}\nWITH DISTINCT ${n}`, rest: ALL }
}

/** Of several conditions, all of which must hold, the one that leaves the fewest things. */
function fromBest(kind: Kind, of: readonly Filter[], n: string, params: Params): Start | undefined {
  const [best] = of
    .flatMap((filter) => {
      const rank = rankOf(filter)
      return rank === undefined ? [] : [{ filter, rank }]
    })
    .sort((a, b) => a.rank - b.rank)
  const start = best && startOf(kind, best.filter, n, params)
  return start && { ...start, rest: allOf([start.rest, ...of.filter((filter) => filter !== best.filter)]) }
}

/** Alternatives, each of which can be started from. */
function fromEach(kind: Kind, of: readonly Filter[], n: string, params: Params): Start | undefined {
  if (rankOf({ kind: 'or', of }) === undefined) return undefined
  const branches = of.map((filter) => `${matching(kind, filter, n, params)}\nRETURN ${n}`)
  return { clauses: `CALL () {\n${branches.join('\nUNION\n')}\n}\nWITH ${n}`, rest: ALL }
}

/** How few things a filter can be started from, few first: known before anything is counted. Undefined: from none. */
function rankOf(filter: Filter): number | undefined {
  switch (filter.kind) {
    case 'ids':
      return 0
    case 'named':
      return filter.words.length === 0 ? undefined : 1
    case 'related': {
      const inner = farKinds(filter).length === 1 ? rankOf(filter.filter) : undefined
      return inner === undefined ? undefined : inner + 2
    }
    case 'and': {
      const ranks = filter.of.map(rankOf).filter((rank) => rank !== undefined)
      return ranks.length === 0 ? undefined : Math.min(...ranks)
    }
    case 'or': {
      const ranks = filter.of.map(rankOf)
      return ranks.length === 0 || ranks.includes(undefined) ? undefined : Math.max(...ranks.map((rank) => rank ?? 0))
    }
    default:
      return undefined
  }
}
