import fc from 'fast-check'
import type { GraphStore } from '../../src/graph/store.ts'
import { edits } from '../../src/model/names/edits.ts'
import { fold } from '../../src/model/names/fold.ts'
import type { NaiveReading } from './naive.ts'

/** A store that takes everything for a candidate. */
export const everything = (naive: NaiveReading): Pick<GraphStore, 'candidates' | 'find' | 'entities'> => ({
  entities: async (ids) => ids.map(() => null),
  candidates: async ({ kinds }) =>
    naive.entities.filter(({ kind }) => kinds.includes(kind)).map((one) => ({ node: one, searched: one })),
  find: async (kind, filter, order) => {
    const items = naive.find(kind, filter, order).map((id) => ({ node: naive.get(id), key: [id] }))
    return { items, hasNext: false, hasPrevious: false }
  },
})

/** Words shorter than this are taken as they are. */
const LONG = 5

/** The text with one slip in one of its longer words, or as it is where it has none. */
export function misspelt(text: string): fc.Arbitrary<string> {
  const words = fold(text).split(' ')
  const long = words.flatMap((word, i) => (word.length >= LONG && !/\p{N}/u.test(word) ? [i] : []))
  if (long.length === 0) return fc.constant(text)
  return fc
    .tuple(fc.constantFrom(...long), fc.nat(), fc.constantFrom('swap', 'drop', 'add', 'replace'), fc.nat())
    .map(([index, place, how, letter]) => {
      const word = words[index] ?? ''
      const at = 1 + (place % (word.length - 2))
      const other = word[letter % word.length] ?? ''
      const slipped = {
        swap: word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
        drop: word.slice(0, at) + word.slice(at + 1),
        add: word.slice(0, at) + other + word.slice(at),
        replace: word.slice(0, at) + other + word.slice(at + 1),
      }[how]
      if (edits(word, slipped, 1) > 1) throw new Error(`${slipped} is no slip of ${word}`)
      return words.with(index, slipped).join(' ')
    })
}

/** What full-text engines, terminals and people trip over. */
const ODD = [
  '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
  'name:journal AND (a OR b) NOT c',
  '"летят журавли"~2',
  '/regex.*/',
  '[a TO z]',
  "'; DROP TABLE films; --",
  '$' + '{jndi:ldap://example.org}',
  '\u202eилварузж тятел',
  'עברית العربية',
  '\u200b\u200d\ufeff',
  '\u0000\ud800',
  '…!?«»—',
  '🎬🎞️',
  'a'.repeat(10_000),
  'летят '.repeat(2_000),
  '~'.repeat(300),
  '%_\\',
  '   ',
  '',
] as const

export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...ODD),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.tuple(fc.constantFrom(...ODD), fc.string()).map(([odd, text]) => `${text} ${odd}`),
)
