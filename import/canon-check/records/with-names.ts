import { CREDIT_PROPERTIES, type Reading, type RecordFilm, type RecordPerson } from '../record.ts'

/** Gives people whom a record knows only by an identifier the name that another record has for it. */
export function withNames(readings: readonly Reading[]): Reading[] {
  const names = new Map(readings.flatMap(({ lives }) => lives.map(({ wikidata, name }) => [wikidata, name] as const)))
  const named = (person: RecordPerson): RecordPerson => ({ ...person, name: person.name ?? names.get(person.wikidata) })
  const filmWithNames = (film: RecordFilm): RecordFilm => ({
    ...film,
    credits: Object.fromEntries(
      CREDIT_PROPERTIES.map((property) => [property, film.credits[property]?.map(named)] as const),
    ),
  })
  return readings.map((reading) => ({ ...reading, films: reading.films.map(filmWithNames) }))
}
