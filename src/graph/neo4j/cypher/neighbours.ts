import type { EdgeSelection, NeighbourRequest } from '../../store.ts'
import { matchEdges, matchParent, neighbourTerms } from './edges.ts'
import { between, orderBy } from './order.ts'
import { type Cypher, Params } from './params.ts'

/**
 * One text for all requests, a branch each: a row a parent that is known, with its items. An item is the neighbour and
 * its edges; each list holds one more than its page takes, to tell whether there are more.
 */
export function neighboursQuery(requests: readonly NeighbourRequest[]): Cypher {
  const params = new Params()
  const branches = requests.map((request, i) => {
    const terms = neighbourTerms(request, params)
    const beyond = between(terms, request.page, params)
    const paged = `${orderBy(terms, request.page.from)} LIMIT ${params.integer(request.page.take + 1)}`
    return branch(request, i, params, [
      ...(request.item === 'edge'
        ? [matchEdges(request, params, beyond), `WITH r, n ${paged}`, collected('[[type(r), properties(r)]]')]
        : [
            matchEdges(request, params),
            `WITH n, collect([type(r), properties(r)]) AS edges${beyond.length === 0 ? '' : ` WHERE ${beyond.join(' AND ')}`}`,
            `WITH n, edges ${paged}`,
            collected('edges'),
          ]),
    ])
  })
  return { text: branches.join('\nUNION ALL\n'), params: params.values }
}

const collected = (edges: string) => `RETURN collect([n.json, ${edges}]) AS items`

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
