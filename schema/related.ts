import type { Language as LanguageValue } from '../src/model/names/name.ts'
import { type EntityRecord, isOfKind } from '../src/model/records.ts'
import { commonSentence } from '../src/model/sentences/common.ts'
import type { Reason } from '../src/paths/reason.ts'
import { type RelatedFilm, relatedFilms } from '../src/paths/related.ts'
import { builder } from './builder.ts'
import { connectionOf, connectionOfList, type Edge } from './connection.ts'
import { Entity, languageArg } from './entity.ts'
import { expandWith } from './expand.ts'
import { sentenceArgs, walkedKind } from './hop.ts'
import { Film } from './nouns.ts'
import { pageArgsOf, pageOf, pageSize } from './page.ts'
import { kindsArg, RelationKind, relationsOf } from './relation-kind.ts'

const RELATED_PAGE = 10

/** So many reasons make up the one line of an edge. */
const REASONS_TOLD = 2

/** What looking for related films costs, whatever is found. */
const SEARCH_COST = 100

const SHAPE = ['related', 'id']

type FilmRecord = EntityRecord<'FILM'>

/** What the edge of a related film knows beside the film. */
interface Likeness {
  readonly of: FilmRecord
  readonly related: RelatedFilm
  readonly language: LanguageValue
}

type RelatedEdge = Edge<FilmRecord> & Likeness

interface ReasonShape extends Reason {
  readonly edge: RelatedEdge
}

const sentenceOf = ({ of, node, language }: RelatedEdge, reason: Reason, asked?: LanguageValue | null) =>
  commonSentence(of, node, reason, asked ?? language)

const RelatedReason = builder.objectRef<ReasonShape>('RelatedReason').implement({
  description: 'Something that two films have in common.',
  fields: (t) => ({
    kind: t.field({
      type: RelationKind,
      description: 'How the first film stands to it.',
      resolve: ({ near: [edge] }) => walkedKind(edge?.kind ?? 'HAS_THEME'),
    }),
    via: t.field({
      type: Entity,
      nullable: true,
      description: 'What both have; null where the films are joined themselves, as by a sequel.',
      resolve: ({ via }) => via,
    }),
    sentence: t.string({
      args: sentenceArgs,
      description: 'The reason in words.',
      resolve: (reason, { language }) => sentenceOf(reason.edge, reason, language),
    }),
    rarity: t.exposeFloat('rarity', { description: 'Information content of having it in common, in bits.' }),
  }),
})

const Related = connectionOf<FilmRecord, Likeness>('Related', 'related films', Film)

builder.objectFields(Related.Edge, (t) => ({
  score: t.float({
    description: 'What all the reasons add up to, in bits: a shared director counts more than a shared theme.',
    resolve: ({ related }) => related.score,
  }),
  sentence: t.string({
    description: 'The best reasons in one line.',
    resolve: (edge) =>
      edge.related.reasons
        .slice(0, REASONS_TOLD)
        .map((reason) => sentenceOf(edge, reason))
        .join(' '),
  }),
  reasons: t.field({
    type: [RelatedReason],
    description: 'All reasons, what counts most first.',
    resolve: (edge) => edge.related.reasons.map((reason) => ({ ...reason, edge })),
  }),
}))

builder.objectField(Film, 'related', (t) =>
  t.field({
    type: Related.Connection,
    args: { ...kindsArg, ...languageArg, ...pageArgsOf(RELATED_PAGE) },
    description:
      'Films that have something in common with it, by how much information that is: the most telling first, and those that say something new before the tenth of one director; never only a genre or a studio.',
    complexity: (args) => ({ field: SEARCH_COST, multiplier: pageSize(args, RELATED_PAGE) }),
    resolve: async (film, { kinds, language, ...args }, context) => {
      const page = pageOf(args, SHAPE, RELATED_PAGE)
      const films = await relatedFilms(film, relationsOf(kinds), context.dataset.counts, expandWith(context))
      const items = films.map((related, place) => ({ related, key: [place, related.film.id] }))
      return connectionOfList<(typeof items)[number], FilmRecord, Likeness>(items, page, SHAPE, ({ related }) => ({
        node: asFilm(related.film),
        relations: [],
        of: film,
        related,
        language: language ?? 'EN',
      }))
    },
  }),
)

function asFilm(record: EntityRecord): FilmRecord {
  if (isOfKind(record, 'FILM')) return record
  throw new Error(`${record.id} is no film`)
}
