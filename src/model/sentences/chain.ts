import type { Language } from '../names/name.ts'
import { isBookByAuthor, twoBooksOneAuthor } from './books.ts'
import { type HopInWords, hopSentence } from './hop.ts'
import { pairSentence } from './pair.ts'

/** A chain of steps in words: steps through one thing, or over the books of one author, are told as one where that reads better. */
export function chainSentence(hops: readonly HopInWords[], language: Language): string {
  const sentences: string[] = []
  for (let i = 0; i < hops.length; ) {
    const [one, two, three] = hops.slice(i, i + 3)
    if (!one) break
    const books = twoBooksOneAuthor(hops.slice(i, i + 4), language, hops.length === 4)
    // A book stays with its author.
    const apart = isBookByAuthor(two, three) && !isBookByAuthor(one, two)
    const together = two && !apart ? pairSentence(one, two, language, hops.length === 2) : undefined
    sentences.push(books ?? together ?? hopSentence(one, language))
    i += books !== undefined ? 4 : together !== undefined ? 2 : 1
  }
  return sentences.join(' ')
}
