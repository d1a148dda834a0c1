import { writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { stringify } from 'yaml'
import type { Description } from '../../import/sources/description.ts'
import type { Importer, ReadOptions } from '../../import/sources/importer.ts'
import { importerNamed } from '../../import/sources/index.ts'
import type { Statement } from '../../import/sources/statement.ts'
import { stateFolder } from '../../import/state/state-folder.ts'
import { writeSnapshot } from '../../import/state/write-snapshot.ts'
import { temporaryFolder } from './fixture.ts'
import { wikidataItems } from './said-wikidata.ts'
import { ENGLISH_NAMES, IMDB, NAMES, QIDS, TITLES } from './said-words.ts'

const PEOPLE = ['a', 'b', 'c'] as const

const title = fc.constantFrom(...TITLES)
const year = fc.integer({ min: 1955, max: 1958 })
const ids = fc.record({ wikidata: fc.constantFrom(...QIDS), imdb: fc.constantFrom(...IMDB) }, { requiredKeys: [] })
const people = fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 2 })

const film = fc.record({
  title_ru: title,
  year,
  country: fc.constant(['SU']),
  director: people,
  cast: people.map((list) => list.map((person) => ({ person }))),
  runtime_min: fc.integer({ min: 60, max: 70 }),
  external_ids: ids,
})
const person = fc.record({
  name_ru: fc.constantFrom(...NAMES),
  external_ids: ids.map(({ wikidata }) => (wikidata ? { wikidata } : {})),
})

/** A few films and three people, in the form of soviet-cinema-data. */
const films: fc.Arbitrary<Statement[]> = fc
  .tuple(fc.array(film, { minLength: 1, maxLength: 4 }), fc.tuple(person, person, person))
  .map(([films, persons]) => [
    ...films.map((row, i) => ({ kind: 'film', locator: `films/${i}`, row: { ...row, id: `f${i}` } })),
    ...persons.map((row, i) => ({ kind: 'person', locator: `people/${i}`, row: { ...row, id: PEOPLE[i] } })),
  ])

const nominations: fc.Arbitrary<Statement[]> = rows('nomination', {
  Ceremony: fc.constantFrom('30', '31'),
  CanonicalCategory: fc.constantFrom('DIRECTING', 'CINEMATOGRAPHY'),
  Category: fc.constant('A CATEGORY'),
  Film: fc.constantFrom('The Cranes Are Flying', 'Mother'),
  FilmId: fc.constantFrom(...IMDB),
  Nominees: fc.constantFrom(...ENGLISH_NAMES),
  NomineeIds: fc.constantFrom('nm0000001', 'nm0000002', 'nm0000003'),
  Winner: fc.constantFrom('True', 'False'),
})

const outcomes: fc.Arbitrary<Statement[]> = rows('year', {
  festival: fc.constant('ev0000147'),
  year: fc.integer({ min: 1957, max: 1959 }),
  awards: fc
    .tuple(fc.constantFrom('nominee', 'winner'), fc.constantFrom(...IMDB))
    .map(([outcome, id]) => ({ "palme d'or": { "palme d'or": { nominee: [], winner: [], [outcome]: [id] } } })),
})

const table: fc.Arbitrary<Statement[]> = rows('row', {
  Film: title,
  Year: year.map(String),
  IMDb: fc.constantFrom(...IMDB),
  Directors: fc.constantFrom(...NAMES),
  Prize: fc.constantFrom("Palme d'Or", 'A prize'),
  Result: fc.constantFrom('WON', 'NOMINATED'),
})

const entries: fc.Arbitrary<Statement[]> = rows('entry', {
  title: fc.constantFrom('The Cranes Are Flying', ...TITLES),
  year,
  facts: fc.constant([]),
})

function rows(kind: string, row: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Statement[]> {
  const list = fc.array(fc.record(row), { minLength: 1, maxLength: 3 })
  return list.map((found) => found.map((one, i) => ({ kind, locator: `${kind} ${i}`, row: one })))
}

/** A table of films that nobody else need have, and of prizes. */
function mapping(): string {
  const file = path.join(temporaryFolder(), 'mapping.yaml')
  const source = { id: 'a-table', name: 'A table', films: 'all', people: 'all' }
  const film = {
    title: 'Film',
    language: { constant: 'ru' },
    year: 'Year',
    imdb: 'IMDb',
    directors: 'Directors',
    soviet: { constant: true },
  }
  const award = {
    body: { constant: 'Cannes Film Festival' },
    name: 'Prize',
    year: { constant: '1958' },
    outcome: 'Result',
  }
  writeFileSync(file, stringify({ source, film, award }))
  return file
}

/** A source of one importer, and what it may say. */
export interface Speaker {
  readonly importer: string
  readonly description: Description
  readonly says: fc.Arbitrary<Statement[]>
}

const describe = (importer: Importer, options: ReadOptions) =>
  importer.describe(importer.usualInput?.(options) ?? 'an-article.txt', options)

const speaker = (
  importer: string,
  says: Speaker['says'],
  more: Partial<Description> = {},
  options: Readonly<Record<string, string>> = {},
): Speaker => ({
  importer,
  says,
  description: { ...describe(importerNamed(importer), options), ...more },
})

/** A source of every importer; two of the one that has most to say, which stand equal in the order of sources. */
export const SPEAKERS: readonly Speaker[] = [
  speaker('wikidata', wikidataItems),
  speaker('soviet-cinema-data', films),
  speaker('soviet-cinema-data', films, { id: 'a-second-one', name: 'A second one' }),
  speaker('oscars', nominations),
  speaker('festivals', outcomes),
  speaker('csv', table, {}, { mapping: mapping() }),
  speaker('articles', entries),
]

/** What all of them say. */
export const everySource = fc.tuple(...SPEAKERS.map(({ says }) => says))

/** Imports what one of them says. */
export async function hear(state: string, index: number, said: readonly Statement[]): Promise<void> {
  const { importer, description } = SPEAKERS[index] as Speaker
  async function* readings() {
    for (const statement of said) yield { kind: 'statement', statement } as const
  }
  await writeSnapshot(stateFolder(state).sources, { importer, description, readings: readings(), partial: true })
}
