import type { FacetBy, GraphStore } from '../src/graph/store.ts'
import { AWARD_OUTCOMES, COLOURS, FILM_FORMS } from '../src/model/entities.ts'
import { ALL, type Filter, related } from '../src/model/filter.ts'
import { labelOf } from '../src/model/names/name.ts'
import { builder } from './builder.ts'
import { describedEnum } from './enum.ts'
import { valueLabel } from './value-label.ts'

const DIMENSIONS = {
  DECADE: [{ kind: 'key', key: 'decade' }, 'By decade.'],
  REPUBLIC: [{ kind: 'steps', steps: [{ relations: ['MADE_IN'], direction: 'out' }] }, 'By republic.'],
  STUDIO: [{ kind: 'steps', steps: [{ relations: ['PRODUCED_BY'], direction: 'out' }] }, 'By studio.'],
  FORM: [{ kind: 'key', key: 'form' }, 'By form: fiction, documentary, animation.'],
  SOURCE: [{ kind: 'key', key: 'sources' }, 'By the sources that say anything of a film.'],
} as const satisfies Record<string, readonly [FacetBy, string]>

type Dimension = keyof typeof DIMENSIONS

const anyOf = (key: string, values: readonly (string | boolean)[]): Filter => ({ kind: 'oneOf', key, values })
const anyNumber = (key: string): Filter => ({ kind: 'range', key })

/** What may be known of a film, and the films of which it is. */
const FIELDS: Readonly<Record<string, Filter>> = {
  director: related('DIRECTED', 'in'),
  writer: related('WROTE', 'in'),
  cinematographer: related('PHOTOGRAPHED', 'in'),
  composer: related('COMPOSED', 'in'),
  cast: related('ACTED_IN', 'in'),
  studio: related('PRODUCED_BY', 'out'),
  republic: related('MADE_IN', 'out'),
  genre: related('HAS_GENRE', 'out'),
  theme: related('HAS_THEME', 'out'),
  basedOn: related('BASED_ON', 'out'),
  awardResult: related('RECEIVED', 'out', anyOf('outcome', AWARD_OUTCOMES)),
  released: anyNumber('released'),
  runtimeMinutes: anyNumber('runtimeMinutes'),
  form: anyOf('form', FILM_FORMS),
  colour: anyOf('colour', COLOURS),
  silent: anyOf('silent', [true, false]),
  television: anyOf('television', [true, false]),
}

/** More rows than any dimension has. */
const EVERY_ROW = 10_000

interface FieldShape {
  readonly property: string
  readonly filled: number
  readonly share: number
}

interface RowShape {
  readonly dimension: Dimension
  readonly key: string
  readonly films: number
  readonly fields: readonly FieldShape[]
}

const CoverageField = builder.objectRef<FieldShape>('CoverageField').implement({
  description: 'How often one property of films is known.',
  fields: (t) => ({
    property: t.exposeString('property', { description: 'The property, as claims call it.' }),
    filled: t.exposeInt('filled', { description: 'Of how many films it is known.' }),
    share: t.exposeFloat('share', { description: 'The same as a share of the films, 0 to 1.' }),
  }),
})

const CoverageRow = builder.objectRef<RowShape>('CoverageRow').implement({
  description: 'What is known of the films of one decade, republic, studio and so on.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'An id, or the value itself; a decade as 1960s.' }),
    label: t.string({
      description: 'What to show for it.',
      resolve: async ({ dimension, key }, _, { loaders, sources }) => {
        if (dimension === 'SOURCE') return sources.get(key)?.name ?? key
        if (DIMENSIONS[dimension][0].kind === 'key') return valueLabel(dimension, key, 'EN')
        const entity = await loaders.entity.load(key)
        return entity ? labelOf(entity, 'EN') : key
      },
    }),
    films: t.exposeInt('films', { description: 'How many films there are.' }),
    fields: t.expose('fields', { type: [CoverageField], description: 'What is known of how many of them.' }),
  }),
})

const CoverageDimension = describedEnum<Dimension>(
  'CoverageDimension',
  'By what the report of what is known divides the films.',
  Object.fromEntries(Object.entries(DIMENSIONS).map(([name, [, meaning]]) => [name, meaning])) as Record<
    Dimension,
    string
  >,
)

async function coverage(store: GraphStore, signal: AbortSignal, dimension: Dimension): Promise<RowShape[]> {
  const [by] = DIMENSIONS[dimension]
  const divide = (filter: Filter) => store.facet('FILM', filter, by, EVERY_ROW, { signal })
  const [all, ...filled] = await Promise.all([ALL, ...Object.values(FIELDS)].map(divide))
  const counts = filled.map((buckets) => new Map(buckets.map(({ value, count }) => [value, count])))
  const rows = (all ?? []).map(({ value, count }) => ({
    dimension,
    key: value,
    films: count,
    fields: Object.keys(FIELDS).map((property, i) => {
      const known = counts[i]?.get(value) ?? 0
      return { property, filled: known, share: known / count }
    }),
  }))
  // Decades read best in their order; of everything else, what has most films comes first.
  return dimension === 'DECADE' ? rows.sort((a, b) => (a.key < b.key ? -1 : 1)) : rows
}

builder.queryField('coverage', (t) =>
  t.field({
    type: [CoverageRow],
    args: { by: t.arg({ type: CoverageDimension, required: true, description: 'By what to divide the films.' }) },
    description: 'What is known and what is missing.',
    complexity: { field: 1, multiplier: 100 },
    resolve: (_, { by }, { store, signal }) => coverage(store, signal, by),
  }),
)
