import type { ComplexityErrorKind, ComplexityResult } from '@pothos/plugin-complexity'
import { callerError } from './errors.ts'

/** Levels of selection: five nested connections with edges and nodes are sixteen. */
const MAX_DEPTH = 24
/** Fields in one query. */
const MAX_BREADTH = 600
/** Things a query may touch at worst, each page counted by the smaller of its size and what is usual for the relation. */
const MAX_COST = 500_000

/** A list that is no connection, such as the titles of a film, is short. */
const SHORT_LIST = 3

const toDo: Readonly<Record<string, string>> = {
  Depth: `Levels of selection: at most ${MAX_DEPTH}. Ask for fewer levels, and continue from the ids you get.`,
  Breadth: `Fields in one query: at most ${MAX_BREADTH}. Split it into several queries.`,
  Complexity: `Cost: at most ${MAX_COST}. Ask for smaller pages (first) or fewer nested lists.`,
}

const asked = { Depth: 'depth', Breadth: 'breadth', Complexity: 'complexity' } as const

/** How much one query may ask for. Fields cost nothing by themselves: what counts is the number of things. */
export const COMPLEXITY = {
  limit: { depth: MAX_DEPTH, breadth: MAX_BREADTH, complexity: MAX_COST },
  defaultComplexity: 0,
  defaultListMultiplier: SHORT_LIST,
  complexityError: (kind: ComplexityErrorKind, result: ComplexityResult) =>
    callerError('TOO_COMPLEX', `This query asks for too much (${result[asked[kind]]}). ${toDo[kind]}`),
}
