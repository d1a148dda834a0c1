import type { Problem } from '../problem.ts'

/** What one entry of a source says, read and checked, and nothing made of it yet: a row of a table, a file. */
export interface Statement {
  /** What the source calls such an entry: film, person, nomination. */
  readonly kind: string
  /** Where it was read: a file, a row, the id of a statement. */
  readonly locator: string
  /** JSON: it is kept in a snapshot. */
  readonly row: unknown
}

/** One step of reading a source: an entry, or one that was rejected, with the reason. */
export type Reading =
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'rejected'; readonly problem: Problem }

export const rejected = (where: string, field: string, message: string): Reading => ({
  kind: 'rejected',
  problem: { where, field, message },
})
