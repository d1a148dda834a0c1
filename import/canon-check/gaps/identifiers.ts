import { groupBy } from '../../../src/model/group-by.ts'
import { matchKeys } from '../../../src/model/names/match-key.ts'
import type { DraftEntity } from '../../draft.ts'
import { type Canon, idsOf, stated } from '../canon.ts'
import { CREDIT_PROPERTIES, CREDITS, type Ids, type Reading, type RecordFilm } from '../record.ts'
import { isSamePerson } from '../same-person.ts'
import type { Gap } from './gap.ts'

/** Films and people of the canon without an identifier that a record has for them. */
export const missingIdentifiers = (canon: Canon, reading: Reading): Gap[] => [
  ...ofFilms(canon, reading),
  ...reading.films.flatMap((film) => ofPeople(canon, reading.record, film)),
]

const written = ({ wikidata, imdb }: Ids) => [wikidata, imdb].filter((id) => id !== undefined).join(', ')

/** A film has the same title, a year apart at most, and a director in common; and there is no other such film. */
function ofFilms(canon: Canon, { record, films }: Reading): Gap[] {
  const keyed = films.flatMap((film) => matchKeys(film.title ?? '', 'ru').map((key) => ({ key, film })))
  const byKey = groupBy(keyed, ({ key }) => key)
  return canon.ofKind('FILM').flatMap((entity) => {
    if (entity.externalIds.length > 0) return []
    const keys = new Set(entity.names.flatMap(({ value }) => matchKeys(value.text, value.language)))
    const sameTitle = new Set([...keys].flatMap((key) => byKey.get(key)?.map(({ film }) => film) ?? []))
    const [film, another] = [...sameTitle].filter((one) => isSameFilm(canon, entity, one))
    return film && !another ? [{ id: entity.id, record, says: written(film) }] : []
  })
}

function isSameFilm(canon: Canon, entity: DraftEntity, { year, credits }: RecordFilm): boolean {
  const directors = canon.credited(entity.id, 'DIRECTED')
  const near = year !== undefined && Math.abs(year - Number(stated(entity, 'year'))) <= 1
  return near && (credits.director ?? []).some((person) => directors.some((one) => isSamePerson(person, one)))
}

/** A person has the same name, and the same credit of the same film. */
function ofPeople(canon: Canon, record: string, film: RecordFilm): Gap[] {
  const entity = canon.identified(film)
  if (entity?.kind !== 'FILM') return []
  return CREDIT_PROPERTIES.flatMap((property) => {
    const ours = canon.credited(entity.id, CREDITS[property])
    return (film.credits[property] ?? []).flatMap((person) => {
      const [one, another] = ours.filter((other) => isSamePerson(person, other))
      const { wikidata } = person
      if (!one || another || !wikidata || idsOf(one).wikidata) return []
      const taken = canon.identified({ wikidata })?.id
      return [{ id: one.id, record, says: taken ? `${wikidata}, which ${taken} has` : wikidata }]
    })
  })
}
