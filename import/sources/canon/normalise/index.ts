import type { Kind } from '../../../../src/model/entities.ts'
import type { RedirectRecord, SourceRecord } from '../../../../src/model/records.ts'
import type { Draft, DraftEntity, DraftRelation } from '../../../draft.ts'
import type { CanonFile } from '../read.ts'
import type { FileForm } from '../schema.ts'
import { normaliseAwards } from './awards.ts'
import { filmEdges, filmEntity } from './film.ts'
import { type Entry, Scope } from './scope.ts'

/** Turns the files of the canon into entities and relations with their sources; computes nothing else. */
export function normaliseCanon(files: readonly CanonFile[]): Draft {
  const entities: DraftEntity[] = []
  const relations: DraftRelation[] = []
  const sources: SourceRecord[] = []
  const redirects: RedirectRecord[] = []

  const plain = (file: CanonFile, field: string, entries: readonly Entry[], kind: Kind) =>
    eachEntry(file, field, entries, (scope) => entities.push(scope.entity(kind, {})))

  const normalisers: { readonly [F in FileForm]: (file: CanonFile<F>) => void } = {
    'sources.yaml': ({ content }) => sources.push(...content.sources),
    'redirects.yaml': ({ content }) => redirects.push(...content.redirects),
    'films/': (file) =>
      eachEntry(file, 'films', file.content.films, (scope, film) => {
        entities.push(filmEntity(scope, film))
        relations.push(...filmEdges(scope, film))
      }),
    'people/': (file) =>
      eachEntry(file, 'people', file.content.people, (scope, { born, died }) =>
        entities.push(scope.entity('PERSON', { born, died })),
      ),
    'works/': (file) =>
      eachEntry(file, 'works', file.content.works, (scope, { form, published, authors }) => {
        entities.push(scope.entity('LITERARY_WORK', { form, published }))
        relations.push(...scope.edges('authors', 'AUTHORED', authors))
      }),
    'awards/': (file) => {
      const drafts = normaliseAwards(file)
      entities.push(...drafts.entities)
      relations.push(...drafts.relations)
    },
    'themes.yaml': (file) =>
      eachEntry(file, 'themes', file.content.themes, (scope, { note, broader }) => {
        entities.push(scope.entity('THEME', { note }))
        relations.push(...scope.edges('broader', 'BROADER', broader))
      }),
    'studios.yaml': (file) =>
      eachEntry(file, 'studios', file.content.studios, (scope, { republics }) => {
        entities.push(scope.entity('STUDIO', {}))
        relations.push(...scope.edges('republics', 'LOCATED_IN', republics))
      }),
    'genres.yaml': (file) => plain(file, 'genres', file.content.genres, 'GENRE'),
    'republics.yaml': (file) => plain(file, 'republics', file.content.republics, 'REPUBLIC'),
    'places.yaml': (file) => plain(file, 'places', file.content.places, 'PLACE'),
    'events.yaml': (file) =>
      eachEntry(file, 'events', file.content.events, (scope, { from, to }) =>
        entities.push(scope.entity('HISTORICAL_EVENT', { from, to })),
      ),
  }
  // The form of a file picks its normaliser, so the two agree; TypeScript cannot follow that through the union.
  for (const file of files) (normalisers[file.form] as (file: CanonFile) => void)(file)
  return { sources, entities, relations, redirects }
}

function eachEntry<E extends Entry>(
  file: CanonFile,
  field: string,
  entries: readonly E[],
  use: (scope: Scope, entry: E) => void,
): void {
  entries.forEach((entry, index) => {
    use(new Scope(file, [field, index], entry), entry)
  })
}
