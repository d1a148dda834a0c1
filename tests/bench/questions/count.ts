import type { Question } from '../question.ts'

/** How many films there are of some form and years. */
export const count: Question = {
  name: 'a count',
  graphql: '{ films(filter: { form: [ANIMATION], year: { from: 1960, to: 1980 } }) { totalCount } }',
  cypher: `MATCH (f:Film) WHERE f.byForm = 'ANIMATION' AND f.byYear >= 1960 AND f.byYear <= 1980 RETURN count(f) AS total`,
  params: {},
  field: 'films',
  answer: ([row]) => ({ totalCount: row?.total }),
}
