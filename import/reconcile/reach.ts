import type { DraftEntity } from '../draft.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * The things of a source that its films lead to: their people, studios, prizes and so on. What no film leads to, such
 * as a prize that went to other films only, stays out of the data set.
 * @param roots keys of the films, and of prizes for a life's work
 */
export function reachedFrom(
  roots: Iterable<string>,
  around: Surroundings,
  kindOf: ReadonlyMap<string, DraftEntity['kind']>,
): Set<string> {
  const reached = new Set(roots)
  const open = [...reached]
  for (let key = open.pop(); key !== undefined; key = open.pop())
    for (const { from, kind, to } of around.of(key)) {
      const near = kindOf.get(key)
      // Only what a thing itself consists of: a person leads to no other films, a prize to no other winners.
      const follows =
        near === 'FILM' || (near === 'LITERARY_WORK' && kind === 'AUTHORED') || (near !== 'PERSON' && from === key)
      const other = from === key ? to : from
      if (!follows || reached.has(other) || kindOf.get(other) === 'FILM') continue
      reached.add(other)
      open.push(other)
    }
  return reached
}
