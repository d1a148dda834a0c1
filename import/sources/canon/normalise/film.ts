import type { Props } from '../../../../src/model/entities.ts'
import type { RelationName } from '../../../../src/model/relations.ts'
import type { DraftEntity, DraftRelation } from '../../../draft.ts'
import { CREDIT_LISTS } from '../../credit-lists.ts'
import type { Film } from '../schema.ts'
import type { Scope } from './scope.ts'

/** The fields of a film that are plain lists of things, and the relation that each states. */
const LISTS = {
  ...CREDIT_LISTS,
  studios: 'PRODUCED_BY',
  republics: 'MADE_IN',
  genres: 'HAS_GENRE',
  remakeOf: 'REMAKE_OF',
  sequelTo: 'SEQUEL_TO',
  partOf: 'PART_OF',
  setIn: 'SET_IN',
  depicts: 'DEPICTS',
} as const satisfies Partial<Record<keyof Film, RelationName>>

/** What a list of themes, genres and the like stands on: always an editor's judgement, unless the item says more. */
const EDITORIAL = 'canon'

export function filmEntity(scope: Scope, film: Film): DraftEntity {
  const props: Partial<Record<keyof Props<'FILM'>, unknown>> = {
    year: film.year,
    released: film.released,
    form: film.form,
    short: film.short,
    // Left unsaid, a film is none of these.
    television: film.television ?? false,
    silent: film.silent ?? false,
    soviet: film.soviet ?? true,
    episodes: film.episodes,
    runtimeMinutes: film.runtime,
    colour: film.colour,
    languages: film.languages,
    timeline: film.timeline?.map(({ event, from, to, note, source }, index) => ({
      kind: event,
      from,
      to,
      note,
      sources: scope.provenance('timeline', { index, source }).sources,
    })),
  }
  return scope.entity('FILM', props, (prop) => (prop === 'runtimeMinutes' ? 'runtime' : prop))
}

export function filmEdges(scope: Scope, film: Film): DraftRelation[] {
  const lists = Object.entries(LISTS) as [keyof typeof LISTS, RelationName][]
  return [
    ...lists.flatMap(([field, relation]) => scope.edges(field, relation, film[field])),
    ...(film.cast ?? []).map(({ person, character, characters, as: creditedAs, source }, index) => {
      const played = characters ?? (character === undefined ? undefined : [character])
      return scope.edge(
        'cast',
        'ACTED_IN',
        person,
        { billing: index + 1, creditedAs, characters: played },
        { index, source },
      )
    }),
    ...(film.basedOn ?? []).map(({ work, note, source }, index) =>
      scope.edge('basedOn', 'BASED_ON', work, { note }, { index, source }),
    ),
    ...(film.themes ?? []).map(({ theme, evidence, source }, index) =>
      scope.edge(
        'themes',
        'HAS_THEME',
        theme,
        { evidence },
        { index, source: source ?? film.sources?.themes ?? EDITORIAL },
      ),
    ),
  ]
}
