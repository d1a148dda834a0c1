import { groupBy } from '../model/group-by.ts'
import { keyed } from './keyed.ts'
import { shapeOf } from './shape.ts'

/** A question about one parent, such as the first ten of its directors. */
export interface ParentKey<Selection> {
  readonly parent: string
  readonly selection: Selection
}

/**
 * Collects questions of equal selection into one request with many parents, asks all requests at once, and gives each
 * question its own answer: what is asked at one time is one store call, however many relations, pages and parents.
 */
export async function batchByShape<Selection extends object, Answer>(
  question: string,
  keys: readonly ParentKey<Selection>[],
  ask: (
    requests: readonly (Selection & { readonly parents: readonly string[] })[],
  ) => Promise<readonly (readonly Answer[])[]>,
): Promise<Answer[]> {
  const groups = [...groupBy(keys, ({ selection }) => shapeOf(selection)).values()]
  const requests = groups.flatMap(([first, ...rest]) =>
    first ? [{ ...first.selection, parents: [first, ...rest].map(({ parent }) => parent) }] : [],
  )
  const answers = keyed(question, requests, await ask(requests))
  const byKey = new Map<ParentKey<Selection>, Answer>()
  groups.forEach((group, i) => {
    const ofGroup = keyed(question, group, answers[i] ?? [])
    group.forEach((key, j) => {
      byKey.set(key, ofGroup[j] as Answer)
    })
  })
  return keys.map((key) => byKey.get(key) as Answer)
}
