import type { MatchKind } from '../../../src/search/match.ts'

/** What somebody types, the thing that must come first, and how it was found. */
export type Expected = readonly [query: string, first: string, how: MatchKind]
