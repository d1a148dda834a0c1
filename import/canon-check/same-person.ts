import { fold } from '../../src/model/names/fold.ts'
import { matchWords } from '../../src/model/names/match-key.ts'
import type { DraftEntity } from '../draft.ts'
import { idsOf } from './canon.ts'
import type { RecordPerson } from './record.ts'

/**
 * Whether a person of a record is this one of the canon: by their identifiers, and where one of the two has none, by
 * name. Of two names one may have a patronymic, or initials, that the other leaves out, and the surname may come first.
 */
export function isSamePerson(person: RecordPerson, entity: DraftEntity): boolean {
  const ids = idsOf(entity)
  if (person.wikidata && ids.wikidata) return person.wikidata === ids.wikidata
  if (person.imdb && ids.imdb) return person.imdb === ids.imdb
  const name = person.name
  return name !== undefined && entity.names.some(({ value }) => isSameName(name, value.text))
}

/** Whether two names can be of one person: all words of one are words, or their initials, of the other. */
export function isSameName(a: string, b: string): boolean {
  const [fewer, more] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]]
  if (fewer.length < 2) return fold(a) === fold(b)
  const left = [...more]
  return fewer.every((word) => {
    const at = left.findIndex((other) => isSameWord(word, other))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

const wordsOf = (name: string): string[] => [...matchWords(name)].filter((word) => word !== '')

/** Keys of Latin words start with a mark. */
const bare = (word: string) => word.replace(/^~/, '')

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = [a, b].map(bare).sort((x, y) => x.length - y.length) as [string, string]
  return short.length === 1 && long.startsWith(short)
}
