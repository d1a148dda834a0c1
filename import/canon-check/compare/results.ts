import { type Canon, idsOf, stated } from '../canon.ts'
import { AGREES, type Comparison, compareEach, differs } from '../comparison.ts'
import { type CanonResult, matchResults, resultsOf } from '../match-results.ts'
import type { Prizes } from '../prizes.ts'
import type { Reading, RecordResult } from '../record.ts'

/** Outcomes that a record has of films of the canon, and those that the canon has where the record has none. */
export function compareResults(canon: Canon, reading: Reading, prizes: Prizes): Comparison[] {
  const matches = matchResults(canon, reading, prizes)
  const inCanon = resultsOf(canon)
  const matched = new Set(matches.map(({ ours }) => ours?.id))
  const theirs = compareEach('awardResult', reading.record, matches, ({ theirs, film, ours }) =>
    ours ? AGREES : differs(film.id, describe(theirs), nearest(inCanon, film.id, theirs)),
  )
  const more = compareEach('awardResult', reading.record, coveredBy(canon, reading), (ours) =>
    matched.has(ours.id) ? undefined : differs(ours.film, `no ${ours.award} of ${ours.year}`, outcomeOf(ours)),
  )
  return [
    {
      ...theirs,
      compared: theirs.compared + more.compared,
      disagreements: [...theirs.disagreements, ...more.disagreements],
    },
  ]
}

/** Outcomes of the canon that a record would have if they were true: of its bodies, and of films that it can know. */
function coveredBy(canon: Canon, { results }: Reading): CanonResult[] {
  const bodies = new Set(results.map(({ body }) => body))
  const recorded: readonly string[] = ['WON', 'NOMINATED', 'IN_COMPETITION']
  return resultsOf(canon).filter(({ film, body, outcome }) => {
    const entity = canon.entity(film)
    if (!entity || !bodies.has(body) || !recorded.includes(outcome)) return false
    return stated(entity, 'soviet') === true && idsOf(entity).imdb !== undefined
  })
}

const describe = ({ body, year, prize, won }: RecordResult): string =>
  `${body.replace('body:', '')} ${year}, ${prize}: ${won ? 'won' : 'nominated'}`

const outcomeOf = ({ award, year, outcome }: CanonResult): string => `${award} ${year}: ${outcome.toLowerCase()}`

const nearest = (results: readonly CanonResult[], film: string, { body }: RecordResult): string =>
  results
    .filter((one) => one.film === film && one.body === body)
    .map(outcomeOf)
    .join('; ') || 'nothing of this body'
