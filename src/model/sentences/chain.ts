import type { Language } from '../names/name.ts'
import { type HopInWords, hopSentence } from './hop.ts'
import { pairSentence } from './pair.ts'

/** A chain of steps in words: two steps through one thing are told as one wherever that reads better. */
export function chainSentence(hops: readonly HopInWords[], language: Language): string {
  const sentences: string[] = []
  for (let i = 0; i < hops.length; ) {
    const [one, two] = [hops[i], hops[i + 1]]
    if (!one) break
    const together = two && pairSentence(one, two, language, hops.length === 2)
    sentences.push(together ?? hopSentence(one, language))
    i += together === undefined ? 1 : 2
  }
  return sentences.join(' ')
}
