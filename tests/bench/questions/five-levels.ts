import type { Question } from '../question.ts'

type Titled<More> = readonly [title: string, more: More]
type Named<More> = readonly [name: string, more: More]

const people = <More>(rows: readonly Named<More>[], films: (more: More) => unknown) => ({
  nodes: rows.map(([name, more]) => ({ name, films: { nodes: films(more) } })),
})

type Directed = readonly Titled<readonly Named<readonly string[]>[]>[]

const directed = (films: Directed) =>
  films.map(([title, directors]) => ({
    title,
    directors: people(directors, (titles) => titles.map((one) => ({ title: one }))),
  }))

/** From a film to its cast, their films, the directors of those, and what else they made. */
export const fiveLevels: Question = {
  name: 'five nested levels',
  graphql: `{ film(by: { id: "film:letyat-zhuravli-1957" }) { title
    cast(first: 5) { nodes { name films(first: 5) { nodes { title
      directors(first: 2) { nodes { name films(first: 5) { nodes { title } } } } } } } } } }`,
  cypher: `MATCH (f:Film {id: $id})
    RETURN f.title AS title, COLLECT {
      MATCH (f)<-[r:ACTED_IN]-(actor) WITH actor, r ORDER BY r.billing, actor.byName, actor.id LIMIT 5
      RETURN [actor.name, COLLECT {
        MATCH (actor)-[:DIRECTED|WROTE|PHOTOGRAPHED|COMPOSED|EDITED|DESIGNED|ACTED_IN]->(g:Film)
        WITH DISTINCT g ORDER BY g.byYear, g.byTitle, g.id LIMIT 5
        RETURN [g.title, COLLECT {
          MATCH (g)<-[d:DIRECTED]-(director) WITH director, d ORDER BY d.billing, director.byName, director.id LIMIT 2
          RETURN [director.name, COLLECT {
            MATCH (director)-[:DIRECTED|WROTE|PHOTOGRAPHED|COMPOSED|EDITED|DESIGNED|ACTED_IN]->(h:Film)
            WITH DISTINCT h ORDER BY h.byYear, h.byTitle, h.id LIMIT 5 RETURN h.title }] }] }] } AS cast`,
  params: { id: 'film:letyat-zhuravli-1957' },
  field: 'film',
  answer: ([row]) => ({ title: row?.title, cast: people<Directed>(row?.cast, directed) }),
}
