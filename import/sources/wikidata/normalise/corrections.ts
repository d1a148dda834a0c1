import type { DraftClaim } from '../../../draft.ts'
import { allOf, type Item, type Stated } from '../items/item.ts'
import type { Lookups } from '../lookups.ts'
import { dateOf } from './dates.ts'
import { contradicted, locatorOf } from './scope-of.ts'

/** The property of the graph that a wrong statement would have been about. */
const CLAIMED = { P57: 'director', P577: 'released' } as const

/** A film without the statements that source.yaml knows to be wrong, and these as claims. */
export function corrected<T extends Item>(
  source: string,
  key: string,
  film: T,
  lookups: Lookups,
): { readonly film: T; readonly claims: readonly DraftClaim[] } {
  let right = film
  const claims: DraftClaim[] = []
  for (const { property, value, name, why } of lookups.wrong.filter(({ item }) => item === film.id)) {
    const isWrong = (stated: Stated) =>
      stated.value.kind === 'item' ? stated.value.id === value : dateOf(stated, lookups)?.startsWith(value) === true
    const wrong = allOf(right, property).filter(isWrong)
    right = { ...right, [property]: allOf(right, property).filter((stated) => !isWrong(stated)) }
    for (const stated of wrong) {
      const what = { property: CLAIMED[property], value: name ?? value }
      claims.push(contradicted(source, key, what, locatorOf(property, stated), why))
    }
  }
  return { film: right, claims }
}
