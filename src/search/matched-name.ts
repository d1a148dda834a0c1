import { fold } from '../model/names/fold.ts'
import type { Name } from '../model/names/name.ts'
import type { SearchKeys } from '../model/records.ts'
import { compareMatches, matchOf } from './match.ts'
import { NearWords } from './near-words.ts'
import type { Hit } from './rank.ts'
import type { Query } from './reading.ts'

type MatchedName = Pick<Name, 'text' | 'language'>

/** The name of a thing that fits best what was typed, the first of several; else what was typed: a year, or an id. */
export function matchedName(
  { node, searched, how }: Pick<Hit, 'node' | 'searched' | 'how'>,
  { typed, readings }: Query,
): MatchedName {
  if (!searched) return { text: typed }
  const compared = readings.map((reading) => ({ reading, near: how === 'FUZZY' ? new NearWords(reading) : undefined }))
  const fits = node.names.flatMap((name, i) =>
    compared.flatMap(({ reading, near }) => {
      const match = matchOf({ node, searched: alone(searched, name, i) }, reading, near)
      return match ? [{ name, match }] : []
    }),
  )
  const [best] = fits.sort((a, b) => compareMatches(a.match, b.match))
  return best?.name ?? { text: typed }
}

/** By what a thing would be found if it had only one of its names. */
function alone({ keys, words, context }: SearchKeys, name: Name, i: number): SearchKeys {
  const own = words[i] ?? []
  return {
    keys: keys.filter((key) => key.split(' ').every((word) => own.includes(word))),
    texts: [fold(name.text)],
    words: [own],
    context,
  }
}
