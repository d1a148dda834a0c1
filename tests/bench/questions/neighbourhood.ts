import { WALKED_BY_DEFAULT } from '../../../src/model/relations.ts'
import type { Question, Row } from '../question.ts'

const WALKED = WALKED_BY_DEFAULT.join('|')

/** LITERARY_WORK of LiteraryWork. */
const kindOf = (labels: readonly string[]) =>
  (labels.find((label) => label !== 'Entity') ?? '').replace(/(?<=.)([A-Z])/g, '_$1').toUpperCase()

/** What surrounds a film, with all that joins it, to draw. By hand it is in no order. */
export const neighbourhood: Question = {
  name: 'a neighbourhood',
  graphql: `{ neighbourhood(id: "film:andrey-rublyov-1966", limit: 100) {
    nodes { id label kind degree x y } edges { id source target kind role } totalNodes } }`,
  cypher: `MATCH (f:Film {id: $id})-[:${WALKED}]-(n:Entity) WITH f, collect(DISTINCT n)[..99] AS around
    WITH [f] + around AS things
    RETURN [n IN things | {id: n.id, label: coalesce(n.title, n.name), labels: labels(n), degree: n.degree, x: n.x, y: n.y}] AS nodes,
      COLLECT { UNWIND things AS a MATCH (a)-[r:${WALKED}]->(b) WHERE b IN things RETURN [a.id, type(r), b.id] } AS edges`,
  params: { id: 'film:andrey-rublyov-1966' },
  field: 'neighbourhood',
  answer: ([row]) => ({
    nodes: row?.nodes.map(({ labels, ...node }: Row) => ({ ...node, kind: kindOf(labels) })),
    edges: row?.edges.map((edge: readonly string[]) => {
      const [source, kind, target] = edge
      return { id: edge.join('|'), source, kind, target }
    }),
    totalNodes: row?.nodes.length,
  }),
}
