import { parsePartialDate } from '../../../src/model/partial-date.ts'
import type { Description } from '../description.ts'
import type { Piece } from '../importer.ts'
import { SourceScope } from '../scope.ts'
import type { Statement } from '../statement.ts'
import { film } from './film.ts'
import { type Lookups, lookupsOf } from './lookups.ts'
import { cleanPersonName, namesOf } from './names.ts'
import type { FilmRow, PersonRow, ReferenceRow, StudioRow } from './rows.ts'

/** Makes facts of one record. */
export function normalise({ kind, locator, row }: Statement, description: Description): Piece {
  const scope = new SourceScope(description.id, locator)
  const lookups = lookupsOf(description)
  // The reader has checked the row by its kind.
  if (kind === 'film') return film(scope, row as FilmRow, lookups)
  if (kind === 'person') return person(scope, row as PersonRow, lookups)
  if (kind === 'studio') return studio(scope, row as StudioRow)
  return reference(scope, row as ReferenceRow, lookups)
}

function person(scope: SourceScope, row: PersonRow, lookups: Lookups): Piece {
  const names = namesOf(scope, cleanPersonName(row.name_ru), 'ALTERNATIVE', { original: row.name_original })
  const props = { born: dateOf(row.birth, lookups), died: dateOf(row.death, lookups) }
  return {
    entities: [
      scope.entity(scope.key('person', row.id), 'PERSON', { names, props, ids: scope.ids(row.external_ids ?? {}) }),
    ],
    problems: (['birth', 'death'] as const).flatMap((field) =>
      row[field] !== undefined && dateOf(row[field], lookups) === undefined
        ? [scope.problem(field, `${row[field]} is no date`)]
        : [],
    ),
  }
}

/** A date as exactly as it is known: the first of January stands for the whole year. */
function dateOf(date: string | undefined, { yearOnly }: Lookups): string | undefined {
  if (date === undefined || !parsePartialDate(date)) return undefined
  return date.endsWith(yearOnly) ? date.slice(0, -yearOnly.length) : date
}

function studio(scope: SourceScope, row: StudioRow): Piece {
  const names = namesOf(scope, row.name_ru, 'ALTERNATIVE', { original: row.name_original })
  return {
    entities: [scope.entity(scope.key('studio', row.id), 'STUDIO', { names, ids: scope.ids(row.external_ids ?? {}) })],
  }
}

/** A film made from a book. Other references are editors' readings, for which the graph has no relation. */
function reference(scope: SourceScope, row: ReferenceRow, lookups: Lookups): Piece {
  const { target, kind, id } = row
  const why = lookups.wrongReferences[id]
  if (why !== undefined) return { problems: [scope.problem('target', why)] }
  if (kind !== 'adaptation' || target.type !== 'book' || target.title_ru === undefined || !target.authors?.length)
    return {}
  const title = lookups.titlesOfWorks[target.title_ru] ?? target.title_ru
  const work = scope.key('work', `${title} ${target.authors.join(' ')}`)
  return {
    entities: [
      scope.entity(work, 'LITERARY_WORK', {
        names: [scope.name(title, 'ALTERNATIVE', 'ru')],
        props: { published: target.year === undefined ? undefined : String(target.year) },
      }),
    ],
    relations: [
      scope.edge(scope.key('film', row.source_film), 'BASED_ON', work),
      ...target.authors.map((author) => scope.edge(scope.key('person', author), 'AUTHORED', work)),
    ],
  }
}
