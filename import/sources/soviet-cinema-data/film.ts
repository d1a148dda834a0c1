import { parsePartialDate } from '../../../src/model/partial-date.ts'
import type { RelationName } from '../../../src/model/relations.ts'
import type { DraftEntity, DraftRelation } from '../../draft.ts'
import type { Problem } from '../../problem.ts'
import type { Piece } from '../importer.ts'
import type { SourceScope } from '../scope.ts'
import type { Lookups } from './lookups.ts'
import { type CleanTitle, cleanTitle, namesOf } from './names.ts'
import type { FilmRow } from './rows.ts'

/** The fields that list people, and the relation that each states. */
const CREDITS = {
  director: 'DIRECTED',
  screenwriter: 'WROTE',
  cinematographer: 'PHOTOGRAPHED',
  composer: 'COMPOSED',
  editor: 'EDITED',
  production_designer: 'DESIGNED',
} as const satisfies Partial<Record<keyof FilmRow, RelationName>>

export function film(scope: SourceScope, row: FilmRow, lookups: Lookups): Piece {
  const key = scope.key('film', row.id)
  const title = cleanTitle(row.title_ru, lookups)
  const wrong = new Set(lookups.wrongIds[row.id])
  const ids = Object.fromEntries(Object.entries(row.external_ids ?? {}).filter(([authority]) => !wrong.has(authority)))
  const named = namedThings(scope, key, row, lookups)
  const runtime = runtimeOf(row, title, lookups)
  const entity = scope.entity(key, 'FILM', {
    names: namesOf(scope, title.text, 'RELEASE', { english: row.title_en }),
    ids: scope.ids(ids),
    props: {
      year: title.year ?? row.year,
      form: formOf(row, title, lookups),
      television: title.television,
      runtimeMinutes: runtime,
      colour: row.color === undefined ? undefined : lookups.colours[row.color],
      languages: row.language,
      soviet: row.country.includes('SU'),
      released: row.release_date && parsePartialDate(row.release_date) ? row.release_date : undefined,
    },
  })
  const problems = [
    ...(row.runtime_min !== undefined && runtime === undefined
      ? [scope.problem('runtime_min', `${row.runtime_min} is no length of a film in minutes`)]
      : []),
    ...named.problems,
  ]
  return {
    entities: [entity, ...named.entities],
    relations: [...credits(scope, key, row), ...named.relations],
    problems,
  }
}

const formOf = ({ genre = [] }: FilmRow, title: CleanTitle, { forms }: Lookups) =>
  genre.map((one) => forms[one]).find((one) => one !== undefined) ?? title.form

/** Minutes; of cartoons the source has seconds where it says more than any cartoon lasts. */
function runtimeOf(row: FilmRow, title: CleanTitle, lookups: Lookups): number | undefined {
  const given = row.runtime_min
  if (given === undefined) return undefined
  if (formOf(row, title, lookups) === 'ANIMATION' && given > lookups.longestCartoon)
    return Math.max(1, Math.round(given / 60))
  return given <= lookups.longestFilm ? given : undefined
}

function credits(scope: SourceScope, film: string, row: FilmRow): DraftRelation[] {
  const fields = Object.entries(CREDITS) as [keyof typeof CREDITS, RelationName][]
  const listed = fields.flatMap(([field, relation]) =>
    [...new Set(row[field] ?? [])].map((person, i) =>
      scope.edge(scope.key('person', person), relation, film, { billing: i + 1 }),
    ),
  )
  const cast = (row.cast ?? []).map(({ person, role }, i) =>
    scope.edge(scope.key('person', person), 'ACTED_IN', film, {
      billing: i + 1,
      characters: role === undefined ? undefined : [role],
    }),
  )
  const studios = (row.studio ?? []).map((studio) => scope.edge(film, 'PRODUCED_BY', scope.key('studio', studio)))
  return [...listed, ...cast, ...studios]
}

interface NamedThings {
  readonly entities: readonly DraftEntity[]
  readonly relations: readonly DraftRelation[]
  readonly problems: readonly Problem[]
}

/** Genres, republics and themes: words in the source, things in the graph. */
function namedThings(scope: SourceScope, film: string, row: FilmRow, lookups: Lookups): NamedThings {
  const genres = (row.genre ?? []).filter((genre) => !(genre in lookups.forms) && !lookups.noGenres.includes(genre))
  const problems = [
    ...genres
      .filter((genre) => !(genre in lookups.genres))
      .map((genre) => scope.problem('genre', `unknown genre ${genre}`)),
    ...(row.republic !== undefined && !(row.republic in lookups.republics)
      ? [scope.problem('republic', `unknown republic ${row.republic}`)]
      : []),
  ]
  const republic = row.republic === undefined ? undefined : lookups.republics[row.republic]
  const things = [
    ...genres.flatMap((genre) => {
      const name = lookups.genres[genre]
      const key = scope.key('genre', genre)
      return name
        ? [
            {
              relation: 'HAS_GENRE' as const,
              entity: scope.entity(key, 'GENRE', { names: [scope.name(name, 'ENGLISH', 'en')] }),
            },
          ]
        : []
    }),
    ...(republic === undefined
      ? []
      : [
          {
            relation: 'MADE_IN' as const,
            entity: scope.entity(scope.key('republic', String(row.republic)), 'REPUBLIC', {
              names: [scope.name(republic, 'ALTERNATIVE', 'ru')],
            }),
          },
        ]),
    ...(row.topics ?? []).flatMap((topic) => {
      const name = lookups.topics[topic]
      if (!name) return []
      const names = [scope.name(name.english, 'ENGLISH', 'en'), scope.name(name.russian, 'ALTERNATIVE', 'ru')]
      return [{ relation: 'HAS_THEME' as const, entity: scope.entity(scope.key('topic', topic), 'THEME', { names }) }]
    }),
  ]
  return {
    entities: things.map(({ entity }) => entity),
    relations: things.map(({ relation, entity }) => scope.edge(film, relation, entity.id)),
    problems,
  }
}
