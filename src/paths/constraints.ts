import type { Ends, NoPath, PathQuestion } from './question.ts'
import { admitting } from './search-with.ts'

export type Constraint = NonNullable<NoPath['about']['constraints']>[number]

const CONSTRAINTS: readonly Constraint[] = ['via', 'avoid', 'years']

/** The constraints that a question gives. */
export const constraintsOf = (question: PathQuestion, ends: Ends): readonly Constraint[] =>
  CONSTRAINTS.filter((constraint) => isGiven(constraint, question, ends))

function isGiven(constraint: Constraint, { years }: PathQuestion, { via, avoid }: Ends): boolean {
  if (constraint === 'via') return via.length > 0
  if (constraint === 'avoid') return avoid.size > 0
  return years?.from !== undefined || years?.to !== undefined
}

/** Constraints that rule out what the question itself names: an end to be avoided, a film to pass through of other years. */
export function contradictions(question: PathQuestion, ends: Ends): readonly Constraint[] {
  const admits = admitting(question, ends)
  const avoided = [ends.from, ends.to, ...ends.via].some(({ id }) => ends.avoid.has(id))
  const tooOld = ends.via.some((thing) => !ends.avoid.has(thing.id) && !admits(thing))
  return [...(avoided ? (['avoid'] as const) : []), ...(tooOld ? (['years'] as const) : [])]
}

/** The same question without some of its constraints. */
export function without(
  dropped: readonly Constraint[],
  question: PathQuestion,
  ends: Ends,
): { readonly question: PathQuestion; readonly ends: Ends } {
  const drops = (constraint: Constraint) => dropped.includes(constraint)
  return {
    question: drops('years') ? { ...question, years: {} } : question,
    ends: {
      ...ends,
      via: drops('via') ? [] : ends.via,
      avoid: drops('avoid') ? new Set<string>() : ends.avoid,
    },
  }
}
