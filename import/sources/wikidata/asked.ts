import { createHash } from 'node:crypto'
import { aboutItems } from './ask/queries.ts'
import type { Lookups } from './lookups.ts'
import { FILM_PROPERTIES, type PropertyId, THING_PROPERTIES } from './vocabulary.ts'

/** What is asked of films, and of all else. Of films every language matters, of the rest a few. */
export const askedOf = ({ languages }: Lookups) => ({
  films: { properties: Object.keys(FILM_PROPERTIES) as PropertyId[] },
  things: { properties: Object.keys(THING_PROPERTIES) as PropertyId[], languages },
})

/** Tells what was asked: items that were fetched by other questions do not have what these would bring. */
export function versionOf({ films, things }: ReturnType<typeof askedOf>): string {
  const questions = [aboutItems([], films), aboutItems([], things)].join('\n')
  return createHash('sha256').update(questions).digest('hex').slice(0, 12)
}
