import { type Canon, labelOf } from '../canon.ts'
import { AGREES, type Comparison, compareEach, differs } from '../comparison.ts'
import { matchResults } from '../match-results.ts'
import type { Prizes } from '../prizes.ts'
import type { Reading } from '../record.ts'
import { isSamePerson } from '../same-person.ts'

/** Whom a prize names, where the record and the canon have the same outcome of it and both name somebody. */
export const compareRecipients = (canon: Canon, reading: Reading, prizes: Prizes): Comparison[] => [
  compareEach('recipient', reading.record, matchResults(canon, reading, prizes), ({ theirs, film, ours }) => {
    const people = theirs.people
    if (!ours || !people) return undefined
    const recipients = canon.from(ours.id, 'RECIPIENT').flatMap(({ to }) => canon.entity(to) ?? [])
    if (recipients.length === 0) return undefined
    const same =
      people.length === recipients.length &&
      people.every((person) => recipients.some((one) => isSamePerson(person, one)))
    const says = `${ours.award} ${ours.year}: ${people.map(({ name }) => name).join(', ')}`
    return same ? AGREES : differs(film.id, says, recipients.map(labelOf).join(', '))
  }),
]
