import { WALKED_BY_DEFAULT } from '../../../src/model/relations.ts'
import type { Question } from '../question.ts'

/** What surrounds a film, to draw. By hand: in no order, and without the edges among what surrounds it. */
export const neighbourhood: Question = {
  name: 'a neighbourhood',
  graphql: `{ neighbourhood(id: "film:andrey-rublyov-1966", limit: 100) {
    nodes { id label kind degree x y } edges { id source target kind role } totalNodes } }`,
  cypher: `MATCH (f:Film {id: $id})-[r:${WALKED_BY_DEFAULT.join('|')}]-(n:Entity) WITH r, n LIMIT 100
    RETURN n.id AS id, coalesce(n.title, n.name) AS label, labels(n) AS labels, n.degree AS degree, n.x AS x, n.y AS y,
      type(r) AS kind, startNode(r).id AS source`,
  params: { id: 'film:andrey-rublyov-1966' },
}
