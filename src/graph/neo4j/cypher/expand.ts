import { groupBy } from '../../../model/group-by.ts'
import type { RelationName } from '../../../model/relations.ts'
import { edgeShape } from '../../order.ts'
import { matchEdges, matchParent, neighbourTerms } from './edges.ts'
import { orderBy } from './order.ts'
import { type Cypher, Params } from './params.ts'

/**
 * All steps from these things by these relations, both ways: a branch for each direction and order of neighbours, and
 * in it a list a relation, cut to the limit. A thing is named by its id and the hash of its content.
 */
export function expandQuery(ids: readonly string[], relations: readonly RelationName[], limit: number): Cypher {
  const params = new Params()
  const [parents, most] = [params.add([...new Set(ids)]), params.integer(limit)]
  const branches = (['out', 'in'] as const).flatMap((direction) => {
    const selection = (names: readonly RelationName[]) => ({ relations: names, direction, item: 'edge' as const })
    const byOrder = groupBy(new Set(relations), (name) => edgeShape(selection([name])).join())
    return [...byOrder.values()]
      .map(selection)
      .map((edges) =>
        [
          `UNWIND ${parents} AS parent`,
          matchParent(edges),
          matchEdges(edges, params),
          `WITH parent, r, n ${orderBy(neighbourTerms(edges, params), 'start')}`,
          `WITH parent, type(r) AS kind, collect([n.id, n.hash, properties(r)])[..${most}] AS steps`,
          `RETURN parent, kind, '${direction}' AS direction, steps`,
        ].join('\n'),
      )
  })
  return { text: branches.join('\nUNION ALL\n'), params: params.values }
}
