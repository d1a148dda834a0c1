import type { Context } from '../src/loaders/context.ts'
import type { OrderTerm } from '../src/model/filter.ts'
import type { EntityRecord } from '../src/model/records.ts'
import { builder } from './builder.ts'
import { describedEnum } from './enum.ts'
import { FilmFilter, filmFilter } from './filters/film-filter.ts'
import { find, pageCost } from './find.ts'
import { type EntityByInput, lookUp, named, only } from './lookup.ts'
import { Film, Films } from './nouns.ts'
import { pageArgs } from './page.ts'

const TitledInput = builder.inputType('TitledInput', {
  description:
    'A title in any script or form, and the year. A year off by one still finds it when nothing else fits; several matches give the error AMBIGUOUS.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'The whole title.' }),
    year: t.int({ description: 'The year it was made.' }),
  }),
})

const FilmBy = builder.inputType('FilmBy', {
  description: 'How to look a film up: one of these.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Its id; wikidata:Q… and imdb:tt… serve too.' }),
    wikidata: t.string({ description: 'Its Wikidata id, such as Q714524.' }),
    imdb: t.string({ description: 'Its IMDb id, such as tt0050634.' }),
    titled: t.field({ type: TitledInput, description: 'Its title, and the year.' }),
  }),
})

type FilmOrderValue = keyof typeof ORDERS

const ORDERS = {
  YEAR_ASC: { key: 'year' },
  YEAR_DESC: { key: 'year', descending: true },
  TITLE_ASC: { key: 'title' },
  TITLE_DESC: { key: 'title', descending: true },
  AWARDS_DESC: { key: 'awardsWon', descending: true },
  DEGREE_DESC: { key: 'degree', descending: true },
  YEARS_SHELVED_DESC: { key: 'yearsShelved', descending: true },
  RELEASED_ASC: { key: 'released' },
  RELEASED_DESC: { key: 'released', descending: true },
} as const satisfies Record<string, OrderTerm>

const FilmOrder = describedEnum<FilmOrderValue>(
  'FilmOrder',
  'By what films are ordered; ties by id, what is missing last.',
  {
    YEAR_ASC: 'By year, earliest first.',
    YEAR_DESC: 'By year, latest first.',
    TITLE_ASC: 'By title, folded.',
    TITLE_DESC: 'By title, folded, from the end of the alphabet.',
    AWARDS_DESC: 'Most prizes won first.',
    DEGREE_DESC: 'Most connected first.',
    YEARS_SHELVED_DESC: 'Longest kept from the screen first.',
    RELEASED_ASC: 'By first release, earliest first.',
    RELEASED_DESC: 'By first release, latest first.',
  },
)

type TitledShape = typeof TitledInput.$inferInput

/** A film by its title; where the year fits none, by a year next to it. */
async function titled(context: Context, { title, year }: TitledShape): Promise<EntityRecord<'FILM'> | null> {
  const films = await named(context, 'FILM', title)
  if (year == null) return only(title, films)
  const within = (distance: number) => films.filter(({ props }) => Math.abs(props.year - year) <= distance)
  const exact = within(0)
  return only(`${title}, ${year}`, exact.length > 0 ? exact : within(1))
}

builder.queryFields((t) => ({
  film: t.field({
    type: Film,
    nullable: true,
    args: { by: t.arg({ type: FilmBy, required: true, description: 'How to look it up.' }) },
    description: 'One film; null where there is none.',
    complexity: 1,
    resolve: (_, { by }, context, info) =>
      'titled' in by && by.titled ? titled(context, by.titled) : lookUp(context, 'FILM', by as EntityByInput, info),
  }),
  films: t.field({
    type: Films.Connection,
    args: {
      filter: t.arg({ type: FilmFilter, description: 'Which films; all of them unless given.' }),
      orderBy: t.arg({ type: [FilmOrder], description: 'In which order; by year and title unless given.' }),
      ...pageArgs,
    },
    description: 'Films, filtered and ordered.',
    complexity: pageCost,
    resolve: (_, { filter, orderBy, ...args }, context, info) =>
      find(context, info, 'FILM', args, filmFilter(filter), orderBy?.map((order) => ORDERS[order]) ?? []),
  }),
}))
