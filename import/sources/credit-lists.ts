import type { RelationName } from '../../src/model/relations.ts'

/** What inputs that are written for kinograph call the lists of people who made a film, and what each states. */
export const CREDIT_LISTS = {
  directors: 'DIRECTED',
  writers: 'WROTE',
  cinematographers: 'PHOTOGRAPHED',
  composers: 'COMPOSED',
  editors: 'EDITED',
  designers: 'DESIGNED',
} as const satisfies Readonly<Record<string, RelationName>>

export type CreditList = keyof typeof CREDIT_LISTS
