import { matchKeys } from '../../src/model/names/match-key.ts'
import type { DraftEntity } from '../draft.ts'

/** The keys under which any of the names of a thing is found, in any script and usual romanisation. */
export const titleKeys = ({ names }: Pick<DraftEntity, 'names'>): string[] => [
  ...new Set(names.flatMap(({ value }) => matchKeys(value.text, value.language))),
]

/**
 * The keys of a person: the first and the last word of each name, so that a patronymic may be there or not, and the
 * surname first or last.
 */
export const personKeys = ({ names }: Pick<DraftEntity, 'names'>): string[] => [
  ...new Set(names.flatMap(({ value }) => matchKeys(value.text, value.language).map(shortened))),
]

function shortened(key: string): string {
  const words = key.split(' ')
  return words.length < 3 ? key : `${words[0]} ${words.at(-1)}`
}
