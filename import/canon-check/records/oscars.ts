import { type Facts, NO_FACTS, type RecordPerson, type RecordResult } from '../record.ts'
import { readTable } from './table.ts'

type Column = 'Ceremony' | 'CanonicalCategory' | 'FilmId' | 'Nominees' | 'NomineeIds' | 'Winner'
type Row = { readonly [C in Column]?: string }

/** Reads the table of all nominations of DLu/oscar_data. */
export const readOscars = (file: string): Facts => ({
  ...NO_FACTS,
  results: readTable<Column>(file).flatMap(resultsOf),
})

const several = (text: string | undefined) => text?.split('|') ?? []

const resultsOf = (row: Row): RecordResult[] =>
  several(row.FilmId).map((imdb) => ({
    film: { imdb },
    body: 'body:academy-awards',
    prize: row.CanonicalCategory ?? '',
    year: yearOfCeremony(Number(row.Ceremony)),
    won: row.Winner === 'True',
    people: peopleOf(row),
  }))

/** A country is nobody: a film in a foreign language has no nominees. */
function peopleOf({ Nominees, NomineeIds }: Row): readonly RecordPerson[] | undefined {
  const ids = several(NomineeIds)
  const people = several(Nominees).map((name, i) => ({ name, imdb: /^nm\d+$/.test(ids[i] ?? '') ? ids[i] : undefined }))
  return people.length === 0 ? undefined : people
}

/** The first six ceremonies: 1929, two in 1930, 1931, 1932, 1934. Since then there was one each year. */
const FIRST_YEARS = [1929, 1930, 1930, 1931, 1932, 1934]
const yearOfCeremony = (number: number): number => FIRST_YEARS[number - 1] ?? 1928 + number
