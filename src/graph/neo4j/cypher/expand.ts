import { groupBy } from '../../../model/group-by.ts'
import type { RelationName } from '../../../model/relations.ts'
import { edgeShape } from '../../order.ts'
import { matchEdges, matchParent, neighbourTerms } from './edges.ts'
import { orderBy } from './order.ts'
import { type Cypher, Params } from './params.ts'
import { thing } from './thing.ts'

/**
 * All steps from these things by these relations, both ways: a branch for each direction and order of neighbours, and
 * in it a list a relation.  Only a list that is cut to the limit
 * is put in order for it: most are short, and whoever reads them has what they are ordered by.
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
          'WITH parent, type(r) AS kind, collect([n, r]) AS found',
          'CALL (found) {',
          `  UNWIND CASE WHEN size(found) > ${most} THEN found ELSE [] END AS step`,
          '  WITH step[0] AS n, step[1] AS r',
          `  WITH n, r ${orderBy(neighbourTerms(ofOne(edges), params), 'start')} LIMIT ${most}`,
          '  RETURN collect([n, r]) AS cut',
          '}',
          `WITH parent, kind, CASE WHEN size(found) > ${most} THEN cut ELSE found END AS kept`,
          `RETURN parent, kind, '${direction}' AS direction, [step IN kept | [${thing('step[0]')}, step[1].json]] AS steps`,
        ].join('\n'),
      )
  })
  return { text: branches.join('\nUNION ALL\n'), params: params.values }
}

/** Within a list of one relation, what the relation is orders nothing. */
const ofOne = <Edges extends { readonly relations: readonly RelationName[] }>(edges: Edges): Edges => ({
  ...edges,
  relations: edges.relations.slice(0, 1),
})
