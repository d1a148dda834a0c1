import type { Canon } from '../canon.ts'
import { matchResults } from '../match-results.ts'
import type { Prizes } from '../prizes.ts'
import type { Reading, RecordFilm, RecordResult } from '../record.ts'
import type { Gap } from './gap.ts'

/** Whom a prize names, where the canon has it for the film alone. */
export const missingRecipients = (canon: Canon, reading: Reading, prizes: Prizes): Gap[] =>
  matchResults(canon, reading, prizes).flatMap(({ theirs, film, ours }) => {
    const names = theirs.people?.map(({ name }) => name).join(', ')
    if (!ours || !names || canon.from(ours.id, 'RECIPIENT').length > 0) return []
    return [{ id: film.id, record: reading.record, says: `${ours.award} ${ours.year} to ${names}` }]
  })

/** Outcomes of Soviet films that the canon does not have. `titled` are films of all records, by IMDb title. */
export const prizesOfMissingFilms = (
  canon: Canon,
  { record, results }: Reading,
  titled: ReadonlyMap<string, RecordFilm>,
): Gap[] =>
  results.flatMap((result) => {
    const { imdb } = result.film
    const film = imdb === undefined ? undefined : titled.get(imdb)
    if (imdb === undefined || canon.identified(result.film) || !isSoviet(record, film)) return []
    return [{ id: imdb, record, says: `${titleOf(film)}${describe(result)}` }]
  })

/** The record of festivals keeps Soviet films only. */
const isSoviet = (record: string, film: RecordFilm | undefined) => record === 'festival-awards' || film?.soviet === true

const titleOf = (film: RecordFilm | undefined) => (film ? `${film.title} (${film.year}, ${film.wikidata}): ` : '')

const describe = ({ body, year, prize, won }: RecordResult): string =>
  `${body.replace('body:', '')} ${year}, ${prize}: ${won ? 'won' : 'nominated'}`
