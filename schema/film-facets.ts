import type { FacetBy } from '../src/graph/store.ts'
import type { Direction } from '../src/model/edge.ts'
import { type Language as LanguageValue, labelOf } from '../src/model/names/name.ts'
import type { RelationName } from '../src/model/relations.ts'
import { builder } from './builder.ts'
import { Entity, languageArg } from './entity.ts'
import { describedEnum } from './enum.ts'
import { badInput } from './errors.ts'
import { FilmFilter, filmFilter } from './filters/film-filter.ts'
import { valueLabel } from './value-label.ts'

const key = (name: string): FacetBy => ({ kind: 'key', key: name })

const steps = (...path: readonly [RelationName, Direction][]): FacetBy => ({
  kind: 'steps',
  steps: path.map(([relation, direction]) => ({ relations: [relation], direction })),
})

const FACETS = {
  DIRECTOR: [steps(['DIRECTED', 'in']), 'Directors.'],
  WRITER: [steps(['WROTE', 'in']), 'Writers of scripts.'],
  COMPOSER: [steps(['COMPOSED', 'in']), 'Composers.'],
  CINEMATOGRAPHER: [steps(['PHOTOGRAPHED', 'in']), 'Cinematographers.'],
  CAST: [steps(['ACTED_IN', 'in']), 'Actors.'],
  STUDIO: [steps(['PRODUCED_BY', 'out']), 'Studios.'],
  REPUBLIC: [steps(['MADE_IN', 'out']), 'Republics.'],
  THEME: [steps(['HAS_THEME', 'out']), 'Themes, as films are tagged.'],
  GENRE: [steps(['HAS_GENRE', 'out']), 'Genres.'],
  DECADE: [key('decade'), 'Decades, such as 1960s.'],
  YEAR: [key('year'), 'Years.'],
  FORM: [key('form'), 'Fiction, documentary, animation.'],
  LITERARY_AUTHOR: [steps(['BASED_ON', 'out'], ['AUTHORED', 'in']), 'Authors of the works that films are based on.'],
  AWARD_BODY: [steps(['RECEIVED', 'out'], ['OF_BODY', 'out']), 'Festivals, academies and states that considered them.'],
  LANGUAGE: [key('languages'), 'Languages that films were made in.'],
} as const satisfies Record<string, readonly [FacetBy, string]>

type Facet = keyof typeof FACETS

const FilmFacet = describedEnum<Facet>(
  'FilmFacet',
  'By what a set of films is divided.',
  Object.fromEntries(Object.entries(FACETS).map(([facet, [, meaning]]) => [facet, meaning])) as Record<Facet, string>,
)

interface BucketShape {
  readonly facet: Facet
  readonly value: string
  readonly count: number
}

/** The most buckets that one facet gives. */
const MAX_BUCKETS = 500

const FacetBucket = builder.objectRef<BucketShape>('FacetBucket').implement({
  description: 'One part of a divided set of films.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'An id, or the value itself; a decade as 1960s.' }),
    label: t.string({
      args: languageArg,
      description: 'What to show for it.',
      resolve: async ({ facet, value }, { language }, { loaders }) => {
        const spoken: LanguageValue = language ?? 'EN'
        if (FACETS[facet][0].kind === 'key') return valueLabel(facet, value, spoken)
        const entity = await loaders.entity.load(value)
        return entity ? labelOf(entity, spoken) : value
      },
    }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'The thing that the value is the id of, where it is one.',
      complexity: 1,
      resolve: ({ facet, value }, _, { loaders }) =>
        FACETS[facet][0].kind === 'key' ? null : loaders.entity.load(value),
    }),
    count: t.exposeInt('count', { description: 'How many films.' }),
  }),
})

builder.queryField('filmFacets', (t) =>
  t.field({
    type: [FacetBucket],
    args: {
      filter: t.arg({ type: FilmFilter, description: 'Which films; all of them unless given.' }),
      by: t.arg({ type: FilmFacet, required: true, description: 'By what to divide them.' }),
      first: t.arg.int({ defaultValue: 20, description: `How many parts, at most ${MAX_BUCKETS}.` }),
    },
    description: 'How the films of a filter divide: by director, decade, theme and so on, most films first.',
    complexity: ({ first }) => ({ field: 1, multiplier: Math.min(Math.max(first ?? 20, 1), MAX_BUCKETS) }),
    resolve: async (_, { filter, by, first }, { store, signal }) => {
      const take = first ?? 20
      if (take < 0 || take > MAX_BUCKETS) throw badInput(`A facet has 0 to ${MAX_BUCKETS} parts, but first is ${take}.`)
      const buckets = await store.facet('FILM', filmFilter(filter), FACETS[by][0], take, { signal })
      return buckets.map((bucket) => ({ ...bucket, facet: by }))
    },
  }),
)
