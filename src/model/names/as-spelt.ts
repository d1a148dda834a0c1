import type { EntityRecord } from '../records.ts'
import { fold } from './fold.ts'

/**
 * Of things that share the key of a name, those that are spelt like it, for keys leave out what tells Part I from Part II;
 * all of them where none is.
 */
export function asSpelt<Thing extends Pick<EntityRecord, 'names'>>(
  things: readonly Thing[],
  name: string,
): readonly Thing[] {
  const spelt = things.filter(({ names }) => names.some(({ text }) => fold(text) === fold(name)))
  return spelt.length > 0 ? spelt : things
}
