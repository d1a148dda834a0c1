import { named, type Question } from '../question.ts'

/** Fifty films of a studio in some years, with their directors and studios. */
export const filmsByStudio: Question = {
  name: 'fifty films by years and studio, with directors and studios',
  graphql: `{ films(filter: { studio: { id: "studio:mosfilm" }, year: { from: 1950, to: 1985 } }, first: 50) {
    nodes { title year directors { nodes { name } } studios { nodes { name } } } } }`,
  cypher: `MATCH (:Studio {id: $id})<-[:PRODUCED_BY]-(f:Film) WHERE f.year >= 1950 AND f.year <= 1985
    WITH DISTINCT f ORDER BY f.byYear, f.byTitle, f.id LIMIT 50
    RETURN f.title AS title, f.year AS year,
      COLLECT { MATCH (f)<-[r:DIRECTED]-(p) RETURN p.name ORDER BY r.billing, p.byName, p.id LIMIT 20 } AS directors,
      COLLECT { MATCH (f)-[:PRODUCED_BY]->(s) RETURN s.name ORDER BY s.byName, s.id LIMIT 20 } AS studios`,
  params: { id: 'studio:mosfilm' },
  field: 'films',
  answer: (rows) => ({
    nodes: rows.map(({ title, year, directors, studios }) => ({
      title,
      year,
      directors: { nodes: named(directors) },
      studios: { nodes: named(studios) },
    })),
  }),
}
