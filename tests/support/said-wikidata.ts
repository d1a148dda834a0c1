import fc from 'fast-check'
import type { Statement } from '../../import/sources/statement.ts'
import type { Stated, Value } from '../../import/sources/wikidata/items/item.ts'
import type { ItemRow, OutcomeRow } from '../../import/sources/wikidata/rows.ts'
import type { ItemId, PropertyId } from '../../import/sources/wikidata/vocabulary.ts'
import { ENGLISH_NAMES, IMDB, NAMES, QIDS, TITLES } from './said-words.ts'

const ASKED = 'of-a-test'
const PALME_DOR = 'Q179808'
const NOVEL = 'Q8261'

/** Two films, two people and a novel, as who is which. */
interface Cast {
  readonly films: readonly ItemId[]
  readonly people: readonly ItemId[]
}

const item = (id: ItemId): Value => ({ kind: 'item', id })
const text = (words: string): Value => ({ kind: 'text', text: words })
const inYear = (year: number): Value => ({ kind: 'time', time: `${year}-01-01T00:00:00Z`, precision: 9 })

const stated = (
  id: ItemId,
  property: PropertyId,
  values: readonly Value[],
  rank: Stated['rank'] = 'normal',
): Stated[] => values.map((value, i) => ({ id: `${id}$${property}-${rank}-${i}`, rank, value }))

const entry = (kind: string, { id, labels, ...rest }: Omit<ItemRow, 'asked' | 'about'>): Statement => {
  const row: ItemRow = { id, labels, ...rest, asked: ASKED, about: [] }
  return { kind, locator: id, row }
}

const year = fc.integer({ min: 1955, max: 1958 })
const some = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 1 })

const film = ({ people }: Cast, id: ItemId) =>
  fc
    .record({
      ru: fc.constantFrom(...TITLES),
      years: some(year),
      withdrawn: some(year),
      directors: fc.subarray([...people]),
      cast: fc.subarray([...people]),
      imdb: fc.subarray([...IMDB], { maxLength: 2 }),
    })
    .map(({ ru, years, withdrawn, directors, cast, imdb }) =>
      entry('film', {
        id,
        labels: { ru },
        P57: stated(id, 'P57', directors.map(item)),
        P161: stated(id, 'P161', cast.map(item)),
        P345: stated(id, 'P345', imdb.map(text)),
        P495: stated(id, 'P495', [item('Q15180')]),
        P577: [...stated(id, 'P577', years.map(inYear)), ...stated(id, 'P577', withdrawn.map(inYear), 'deprecated')],
      }),
    )

const person = (id: ItemId) =>
  fc
    .record({ ru: fc.constantFrom(...NAMES), en: fc.constantFrom(...ENGLISH_NAMES) })
    .map((labels) => entry('person', { id, labels }))

const outcome = ({ films, people }: Cast) =>
  fc
    .record({
      film: fc.constantFrom(...films),
      year: fc.integer({ min: 1957, max: 1959 }),
      outcome: fc.constantFrom('WON' as const, 'NOMINATED' as const),
      people: fc.subarray([...people]),
    })
    .map((said): Statement => {
      const about = [{ id: PALME_DOR, labels: { en: "Palme d'Or" } }] as const
      const row: OutcomeRow = { ...said, award: PALME_DOR, references: [], asked: ASKED, about }
      return { kind: 'outcome', locator: `P166 ${said.film}$palme`, row }
    })

/** A novel by one of the people, of which the first film was made. */
function adapted(film: Statement, author: ItemId): Statement[] {
  const id = 'Q900100'
  const novel = { id, labels: { ru: 'Повесть' }, P31: stated(id, 'P31', [item(NOVEL)]) } as const
  const row = film.row as ItemRow
  const based: ItemRow = { ...row, P144: stated(row.id, 'P144', [item(id)]), about: [novel] }
  return [{ ...film, row: based }, entry('work', { ...novel, P50: stated(id, 'P50', [item(author)]) })]
}

/** What Wikidata may say: which items are films, and which people, is as chance has it. */
export const wikidataItems: fc.Arbitrary<Statement[]> = fc
  .shuffledSubarray([...QIDS], { minLength: QIDS.length })
  .chain((shuffled) => {
    const [first = QIDS[0], second = QIDS[1], ...people] = shuffled
    const cast: Cast = { films: [first, second], people }
    const things = [film(cast, first), film(cast, second), ...people.map(person), outcome(cast)] as const
    return fc.tuple(fc.tuple(...things), fc.boolean())
  })
  .map(([[first, ...rest], isAdapted]) => {
    if (!first) return rest
    const [author] = rest.filter(({ kind }) => kind === 'person')
    return [...(isAdapted && author ? adapted(first, author.locator as ItemId) : [first]), ...rest]
  })
