import type { Question } from '../question.ts'

/** The films of a director, latest first, and how many there are. */
export const filmsByDirector: Question = {
  name: 'films by director, ordered, with count',
  graphql: `{ films(filter: { director: { id: "person:tarkovskiy-andrey" } }, orderBy: [YEAR_DESC]) {
    totalCount nodes { title year } } }`,
  cypher: `MATCH (:Person {id: $id})-[:DIRECTED]->(f:Film)
    WITH DISTINCT f ORDER BY f.year DESC, f.id
    WITH collect(f) AS films
    RETURN size(films) AS total, [f IN films[..20] | [f.title, f.year]] AS films`,
  params: { id: 'person:tarkovskiy-andrey' },
  field: 'films',
  answer: ([row]) => ({
    totalCount: row?.total,
    nodes: row?.films.map(([title, year]: [string, number]) => ({ title, year })),
  }),
}
