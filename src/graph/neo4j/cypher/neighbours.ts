import type { EdgeSelection, Following, NeighbourRequest } from '../../store.ts'
import { matchEdges, matchParent, neighbourTerms } from './edges.ts'
import { between, orderBy } from './order.ts'
import { type Cypher, Params } from './params.ts'
import { thing } from './thing.ts'

/**
 * One text for all requests, a branch each: a row a parent that is known, with its items. An item is the neighbour, its
 * edges and what follows it; each list holds one more than its page takes, to tell whether there are more.
 */
export function neighboursQuery(requests: readonly NeighbourRequest[]): Cypher {
  const params = new Params()
  const branches = requests.map((request, i) => branch(request, i, params, itemsOf(request, 'p', 0, params, 'items')))
  return { text: branches.join('\nUNION ALL\n'), params: params.values }
}

/** Clauses that bring what follows each thing, and how the text refers to it: as a list, in the order asked. */
export function followingClauses(following: readonly Following[], p: string, depth: number, params: Params) {
  const parts = following.map((request, i) => ({ request, as: `following${depth}_${i}` }))
  return {
    clauses: parts.flatMap(({ request, as }) =>
      request.relations.length === 0
        ? []
        : [`CALL (${p}) {`, ...itemsOf(request, p, depth, params, as).map((line) => `  ${line}`), '}'],
    ),
    list: `[${parts.map(({ request, as }) => (request.relations.length === 0 ? '[]' : as)).join(', ')}]`,
  }
}

function itemsOf(request: Following, p: string, depth: number, params: Params, as: string): string[] {
  const [r, n, edges] = depth === 0 ? ['r', 'n', 'edges'] : [`r${depth}`, `n${depth}`, `edges${depth}`]
  const called = { p, r, n }
  const terms = neighbourTerms(request, params, called)
  const beyond = between(terms, request.page, params)
  const paged = `${orderBy(terms, request.page.from)} LIMIT ${params.integer(request.page.take + 1)}`
  const edge = `[type(${r}), ${r}.json]`
  const where = beyond.length === 0 ? '' : ` WHERE ${beyond.join(' AND ')}`
  const found =
    request.item === 'edge'
      ? [matchEdges(request, params, beyond, called), `WITH ${r}, ${n} ${paged}`]
      : [
          matchEdges(request, params, [], called),
          `WITH ${n}, collect(${edge}) AS ${edges}${where}`,
          `WITH ${n}, ${edges} ${paged}`,
        ]
  const { following = [] } = request
  const { clauses, list } = followingClauses(following, n, depth + 1, params)
  const item = [thing(n), request.item === 'edge' ? `[${edge}]` : edges, ...(following.length === 0 ? [] : [list])]
  return [...found, ...clauses, `RETURN collect([${item.join(', ')}]) AS ${as}`]
}

/** One text for all selections, a branch each: the number of items of each parent that is known. */
export function neighbourCountsQuery(selections: readonly EdgeSelection[]): Cypher {
  const params = new Params()
  const branches = selections.map((selection, i) =>
    branch(selection, i, params, [
      matchEdges(selection, params),
      `RETURN count(${selection.item === 'edge' ? 'r' : 'DISTINCT n'}) AS items`,
    ]),
  )
  return { text: branches.join('\nUNION ALL\n'), params: params.values }
}

function branch(selection: EdgeSelection, request: number, params: Params, perParent: readonly string[]): string {
  return [
    `UNWIND ${params.add([...new Set(selection.parents)])} AS parent`,
    matchParent(selection),
    `CALL (p) {`,
    ...perParent.map((line) => `  ${line}`),
    '}',
    `RETURN ${request} AS request, parent, items`,
  ].join('\n')
}
