import { named, type Question } from '../question.ts'

/** The films that won anything at Cannes in some years, with their directors. */
export const filmsByAward: Question = {
  name: 'films by award and years, with directors',
  graphql: `{ films(filter: { award: { body: { id: "body:cannes" }, outcome: [WON], year: { from: 1946, to: 1991 } } }) {
    nodes { title year directors { nodes { name } } } } }`,
  cypher: `MATCH (:AwardBody {id: $id})<-[:OF_BODY]-(result:AwardResult)<-[:RECEIVED]-(f:Film)
    WHERE result.outcome = 'WON' AND result.year >= 1946 AND result.year <= 1991
    WITH DISTINCT f ORDER BY f.byYear, f.byTitle, f.id LIMIT 20
    RETURN f.title AS title, f.year AS year,
      COLLECT { MATCH (f)<-[r:DIRECTED]-(p) RETURN p.name ORDER BY r.billing, p.byName, p.id LIMIT 20 } AS directors`,
  params: { id: 'body:cannes' },
  field: 'films',
  answer: (rows) => ({
    nodes: rows.map(({ title, year, directors }) => ({ title, year, directors: { nodes: named(directors) } })),
  }),
}
