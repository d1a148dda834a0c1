import type { DraftRelation } from '../../draft.ts'
import { type Canon, labelOf } from '../canon.ts'
import { AGREES, type Comparison, compareEach, differs } from '../comparison.ts'
import { CREDIT_PROPERTIES, CREDITS, type CreditProperty, type Reading, type RecordPerson } from '../record.ts'
import { isSameName, isSamePerson } from '../same-person.ts'

/**
 * Directors, writers, cinematographers and composers, in whatever order. All whom a record names are in the canon. Whom
 * the canon has beyond them stands on another source; of directors there is nobody beyond.
 */
export const compareCredits = (canon: Canon, reading: Reading): Comparison[] =>
  CREDIT_PROPERTIES.map((property) => compareCredit(canon, reading, property))

const compareCredit = (canon: Canon, { record, source, films }: Reading, property: CreditProperty): Comparison =>
  compareEach(property, record, films, (film) => {
    const entity = canon.identified(film)
    const theirs = film.credits[property] ?? []
    const ours = entity ? canon.to(entity.id, CREDITS[property]) : []
    if (!entity || theirs.length === 0 || ours.length === 0) return undefined

    const isNamed = (credit: DraftRelation) => theirs.some((person) => isCredited(canon, person, [credit]))
    const beyond = ours.filter((credit) => !isNamed(credit))
    const falselyStated = beyond.filter(({ sources }) => property === 'director' || sources.includes(source))
    const missing = theirs.filter((person) => !isCredited(canon, person, ours) && !isTwin(person, theirs, canon, ours))
    if (missing.length === 0 && falselyStated.length === 0) return AGREES

    const written = ours.map((credit) => {
      const name = labelOf(canon.entity(credit.from) ?? entity)
      return falselyStated.includes(credit) && credit.sources.includes(source) ? `${name} (on ${source})` : name
    })
    return differs(entity.id, theirs.map(nameOf).join(', '), written.join(', '))
  })

function isCredited(canon: Canon, person: RecordPerson, credits: readonly DraftRelation[]): boolean {
  return credits.some(({ from }) => {
    const entity = canon.entity(from)
    return entity !== undefined && isSamePerson(person, entity)
  })
}

/** Whether a record has somebody twice, under two identifiers, and the canon has one of the two. */
const isTwin = (
  { name }: RecordPerson,
  theirs: readonly RecordPerson[],
  canon: Canon,
  ours: readonly DraftRelation[],
): boolean =>
  theirs.some((other) => name && other.name && isSameName(name, other.name) && isCredited(canon, other, ours))

const nameOf = ({ name, wikidata }: RecordPerson): string => name ?? wikidata ?? 'somebody without a name'
