import { groupBy } from '../model/group-by.ts'
import type { EntityRecord, RelationRecord } from '../model/records.ts'
import { CREDITS, type RelationName } from '../model/relations.ts'
import type { Expand } from './expand.ts'
import { ALL_STEPS } from './settings.ts'

/** Somebody of the same films: each film, with the credits that somebody has in it. */
export interface Collaborator {
  readonly person: EntityRecord
  readonly films: readonly { readonly film: EntityRecord; readonly credits: readonly RelationRecord[] }[]
}

/** People of the same films, most films together first, then by name. Two questions to the store. */
export async function collaboratorsOf(
  person: EntityRecord,
  relations: readonly RelationName[],
  expand: Expand,
): Promise<readonly Collaborator[]> {
  const [own = []] = await expand([person.id], CREDITS, ALL_STEPS)
  const films = [...new Map(own.map(({ node }) => [node.id, node])).values()]
  const casts = await expand(
    films.map(({ id }) => id),
    relations,
    ALL_STEPS,
  )
  const credits = films.flatMap((film, i) => (casts[i] ?? []).map(({ edge, node }) => ({ film, edge, node })))
  const byPerson = groupBy(credits, ({ node }) => node.id)
  byPerson.delete(person.id)
  return [...byPerson.values()].flatMap(collaborator).sort(mostFilmsFirst)
}

function collaborator(credits: readonly { film: EntityRecord; edge: RelationRecord; node: EntityRecord }[]) {
  const [first] = credits
  if (!first) return []
  const byFilm = groupBy(credits, ({ film }) => film)
  const films = [...byFilm].map(([film, of]) => ({ film, credits: of.map(({ edge }) => edge) }))
  return [{ person: first.node, films }]
}

const nameOf = ({ person }: Collaborator) => String(person.index.name ?? '')

const mostFilmsFirst = (a: Collaborator, b: Collaborator) =>
  b.films.length - a.films.length || compare(nameOf(a), nameOf(b)) || compare(a.person.id, b.person.id)

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
