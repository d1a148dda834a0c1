import { WALKED_BY_DEFAULT } from '../../../src/model/relations.ts'
import type { Question } from '../question.ts'

/** Chains between two films. By hand they are only found: neither ranked, nor told apart, nor explained. */
export const paths: Question = {
  name: 'paths',
  graphql: `{ paths(from: "film:stalker-1979", to: "film:letyat-zhuravli-1957", first: 3) {
    ... on PathsFound { paths { sentence rarity hops { kind from { id } to { id } sources { id } } } } } }`,
  cypher: `MATCH chain = SHORTEST 10 (:Film {id: $from})(()-[:${WALKED_BY_DEFAULT.join('|')}]-(:Entity)){1,6}(:Film {id: $to})
    RETURN [n IN nodes(chain) | coalesce(n.title, n.name)] AS things, [r IN relationships(chain) | type(r)] AS relations`,
  params: { from: 'film:stalker-1979', to: 'film:letyat-zhuravli-1957' },
  field: 'paths',
  answer: (rows) => ({
    __typename: 'PathsFound',
    paths: rows.slice(0, 3).map(({ things, relations }) => ({
      sentence: things.join(' – '),
      rarity: 0,
      hops: relations.map((kind: string, i: number) => ({
        kind,
        from: { __typename: 'Film', id: things[i] },
        to: { __typename: 'Film', id: things[i + 1] },
        sources: [],
      })),
    })),
  }),
}
