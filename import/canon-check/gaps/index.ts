import type { Canon } from '../canon.ts'
import type { Prizes } from '../prizes.ts'
import type { Reading } from '../record.ts'
import { missingCredits } from './credits.ts'
import type { Gap } from './gap.ts'
import { missingIdentifiers } from './identifiers.ts'
import { missingRecipients, prizesOfMissingFilms } from './prizes.ts'

/** What records know and the canon could take over, each once. */
export function gapsIn(canon: Canon, readings: readonly Reading[], prizes: Prizes): Gap[] {
  const films = readings.flatMap((reading) => reading.films)
  const titled = new Map(films.flatMap((film) => (film.imdb ? [[film.imdb, film] as const] : [])))
  const all = readings.flatMap((reading) => [
    ...missingIdentifiers(canon, reading),
    ...missingCredits(canon, reading),
    ...missingRecipients(canon, reading, prizes),
    ...prizesOfMissingFilms(canon, reading, titled),
  ])
  return [...new Map(all.map((gap) => [`${gap.id} ${gap.says}`, gap])).values()]
}
