import { AUTHORITIES } from '../../../src/model/ids.ts'
import { parsePartialDate } from '../../../src/model/partial-date.ts'
import type { RelationName } from '../../../src/model/relations.ts'
import type { DraftEntity, DraftRelation } from '../../draft.ts'
import type { Problem } from '../../problem.ts'
import { CREDIT_LISTS } from '../credit-lists.ts'
import type { Description } from '../description.ts'
import type { Piece } from '../importer.ts'
import { type Outcome, outcomePiece } from '../outcome.ts'
import { SourceScope } from '../scope.ts'
import type { Statement } from '../statement.ts'
import { Cells } from './cells.ts'
import { type Mapping, mappingOf } from './mapping.ts'

const ROLES = { ...CREDIT_LISTS, cast: 'ACTED_IN' } as const satisfies Partial<
  Record<keyof Mapping['film'], RelationName>
>

/** Makes a film, its people, and a prize of a row. A row in which anything is wrong is left out as a whole. */
export function normalise({ locator, row }: Statement, description: Description): Piece {
  const { film: columns, award } = mappingOf(description)
  const scope = new SourceScope(description.id, locator)
  const cells = new Cells(row as Readonly<Record<string, string>>, scope)
  const film = filmOf(scope, cells, columns)
  const people = peopleOf(scope, cells, columns, film)
  const prize = award && outcomeOf(scope, cells, award, film)
  const problems: readonly Problem[] = cells.problems
  if (problems.length > 0) return { problems }
  return {
    entities: [film, ...people.entities, ...(prize?.entities ?? [])],
    relations: [...people.relations, ...(prize?.relations ?? [])],
  }
}

function filmOf(scope: SourceScope, cells: Cells, columns: Mapping['film']): DraftEntity {
  const title = cells.required('title', columns.title)
  const year = cells.number('year', columns.year)
  const ids = {
    wikidata: cells.matching('wikidata', columns.wikidata, AUTHORITIES.wikidata.pattern),
    imdb: cells.matching('imdb', columns.imdb, AUTHORITIES.imdb.pattern),
  }
  const [english, russian] = [cells.text(columns.english), cells.text(columns.russian)]
  const soviet = cells.word('soviet', columns.soviet)
  const released = cells.text(columns.released)
  if (released !== undefined && !parsePartialDate(released)) cells.wrong('released', `${released} is no date`)
  return scope.entity(scope.key('film', ids.wikidata ?? ids.imdb ?? `${title} ${year ?? ''}`.trim()), 'FILM', {
    names: [
      ...(title === '' ? [] : [scope.name(title, 'ORIGINAL', cells.text(columns.language))]),
      ...(english === undefined ? [] : [scope.name(english, 'ENGLISH', 'en')]),
      ...(russian === undefined ? [] : [scope.name(russian, 'RELEASE', 'ru')]),
    ],
    ids: scope.ids(ids),
    props: {
      year,
      released,
      runtimeMinutes: cells.number('runtimeMinutes', columns.runtimeMinutes),
      form: cells.word('form', columns.form),
      colour: cells.word('colour', columns.colour),
      soviet: soviet === undefined ? undefined : soviet === 'true',
    },
  })
}

interface People {
  readonly entities: readonly DraftEntity[]
  readonly relations: readonly DraftRelation[]
}

const personOf = (scope: SourceScope, name: string) =>
  scope.entity(scope.key('person', name), 'PERSON', { names: [scope.name(name, 'ALTERNATIVE')] })

function peopleOf(scope: SourceScope, cells: Cells, columns: Mapping['film'], film: DraftEntity): People {
  const credits = (Object.entries(ROLES) as [keyof typeof ROLES, RelationName][]).flatMap(([role, relation]) =>
    cells.list(columns[role]).map((name, i) => {
      const person = personOf(scope, name)
      return { entity: person, relation: scope.edge(person.id, relation, film.id, { billing: i + 1 }) }
    }),
  )
  const studios = cells.list(columns.studios).map((name) => {
    const studio = scope.entity(scope.key('studio', name), 'STUDIO', { names: [scope.name(name, 'ALTERNATIVE')] })
    return { entity: studio, relation: scope.edge(film.id, 'PRODUCED_BY', studio.id) }
  })
  const all = [...credits, ...studios]
  return { entities: all.map(({ entity }) => entity), relations: all.map(({ relation }) => relation) }
}

function outcomeOf(scope: SourceScope, cells: Cells, award: NonNullable<Mapping['award']>, film: DraftEntity): People {
  const people = cells.list(award.recipients).map((name) => personOf(scope, name))
  const [body, name] = [cells.required('body', award.body), cells.required('award', award.name)]
  const year = cells.number('award year', award.year) ?? cells.wrong('award year', 'expected a year', 0)
  const outcome = (cells.word('outcome', award.outcome) ??
    cells.wrong('outcome', 'expected an outcome', 'WON')) as Outcome['outcome']
  const piece = outcomePiece(scope, {
    name: `${body} ${name} ${year} ${film.id}`,
    body,
    award: name,
    year,
    outcome,
    film: film.id,
    people: people.map(({ id }) => id),
    note: cells.text(award.note),
  })
  return { entities: [...piece.entities, ...people], relations: piece.relations }
}
