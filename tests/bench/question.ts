/** One question of the benchmark: put to kinograph in GraphQL, and to the bare driver in Cypher written by hand for it. */
export interface Question {
  readonly name: string
  readonly graphql: string
  readonly cypher: string
  readonly params: Readonly<Record<string, unknown>>
}
