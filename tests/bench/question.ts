// biome-ignore lint/suspicious/noExplicitAny: a row is what the Cypher beside it returns.
export type Row = Readonly<Record<string, any>>

/** One question of the benchmark: put to kinograph in GraphQL, and to the bare driver in Cypher written by hand for it. */
export interface Question {
  readonly name: string
  readonly graphql: string
  /** The field of the query that is asked. */
  readonly field: string
  readonly cypher: string
  readonly params: Readonly<Record<string, unknown>>
  /** What the field answers, made of what the Cypher returns. */
  readonly answer: (rows: readonly Row[]) => unknown
}

/** Names as things that have them. */
export const named = (names: readonly string[]) => names.map((name) => ({ name }))
