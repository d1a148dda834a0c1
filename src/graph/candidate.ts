import { edits, editsAllowed } from '../model/names/edits.ts'
import { lettersIn, searchTerms } from '../model/names/search-terms.ts'
import type { SearchKeys } from '../model/records.ts'
import type { NameQuestion } from './store.ts'

/** The last word may not be written to its end yet, and a single letter is an initial. */
export const maybeBegun = (words: NameQuestion['words'], i: number): boolean =>
  i === words.length - 1 || words[i]?.some((form) => lettersIn(form) === 1) === true

/** Whether a thing is what a search may mean, its kind aside: for stores whose index gives more than was asked for. */
export function isCandidate(searched: SearchKeys, { words, whole, near }: NameQuestion): boolean {
  const own = [...searchTerms(searched)]
  const bears = (terms: readonly string[], forms: readonly string[], begun: boolean) =>
    forms.some((form) => terms.some((term) => isMeant(term, form, near, begun)))
  if (bears(own, whole, false)) return true
  const inName = words.map((forms, i) => bears(own, forms, maybeBegun(words, i)))
  return (
    inName.includes(true) &&
    inName.every((has, i) => has || bears(searched.context, words[i] ?? [], maybeBegun(words, i)))
  )
}

function isMeant(term: string, form: string, near: boolean, begun: boolean): boolean {
  if (term === form || (begun && term.startsWith(form))) return true
  const most = near ? editsAllowed(form) : 0
  return most > 0 && edits(form, term, most) <= most
}
