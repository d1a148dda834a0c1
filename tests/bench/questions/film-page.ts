import { named, type Question } from '../question.ts'

/** A film with its directors, cast and composers. */
export const filmPage: Question = {
  name: 'a film page',
  graphql: `{ film(by: { id: "film:andrey-rublyov-1966" }) { title year
    directors { edges { node { name } } } cast { edges { characters node { name } } } composers { edges { node { name } } } } }`,
  cypher: `MATCH (f:Film {id: $id})
    RETURN f.title AS title, f.year AS year,
      COLLECT { MATCH (f)<-[r:DIRECTED]-(p) RETURN p.name ORDER BY r.billing, p.byName, p.id LIMIT 20 } AS directors,
      COLLECT { MATCH (f)<-[r:ACTED_IN]-(p) RETURN [p.name, r.characters] ORDER BY r.billing, p.byName, p.id LIMIT 20 } AS cast,
      COLLECT { MATCH (f)<-[r:COMPOSED]-(p) RETURN p.name ORDER BY r.billing, p.byName, p.id LIMIT 20 } AS composers`,
  params: { id: 'film:andrey-rublyov-1966' },
  field: 'film',
  answer: ([row]) => ({
    title: row?.title,
    year: row?.year,
    directors: { edges: named(row?.directors).map((node) => ({ node })) },
    cast: { edges: row?.cast.map(([name, characters]: [string, string[]]) => ({ characters, node: { name } })) },
    composers: { edges: named(row?.composers).map((node) => ({ node })) },
  }),
}
