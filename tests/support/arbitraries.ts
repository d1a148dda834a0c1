import fc from 'fast-check'
import type { Page } from '../../src/graph/page.ts'
import type { EdgeSelection, Following } from '../../src/graph/store.ts'
import type { Filter } from '../../src/model/filter.ts'
import { matchWords } from '../../src/model/names/match-key.ts'
import { RELATION_NAMES, type RelationName } from '../../src/model/relations.ts'
import type { NaiveReading } from './naive.ts'

const KEYS = ['year', 'runtimeMinutes', 'born', 'published', 'awardsWon', 'films', 'nothing'] as const
const VALUES = [
  'FICTION',
  'ANIMATION',
  'WON',
  'NOMINATED',
  'BLACK_AND_WHITE',
  'ru',
  'ka',
  '1950s',
  'NOVEL',
  true,
  false,
] as const
const VALUE_KEYS = [
  'form',
  'outcome',
  'colour',
  'languages',
  'decade',
  'soviet',
  'shelved',
  'silent',
  'top',
  'nothing',
] as const
const TEXTS = ['мать', 'mother', 'a', 'ვ', 'летят', 'the', 'tini', 'о', 'zzz'] as const
const NAMES = ['Калатозов', 'Mikhail', 'gorky', 'Grigori Chukhrai', 'cannes', 'war', 'мать', 'nobody at all'] as const

const direction = fc.constantFrom<'out' | 'in'>('out', 'in')
const relations = fc.subarray([...RELATION_NAMES], { maxLength: 3 })
const bounds = fc.record(
  { from: fc.integer({ min: 0, max: 2000 }), to: fc.integer({ min: 0, max: 2000 }) },
  { requiredKeys: [] },
)

/** Any filter at all, of any depth, about things that the data set has and things that it has not. */
export const anyFilter = (naive: NaiveReading): fc.Arbitrary<Filter> => {
  const id = fc.constantFrom(...naive.entities.map((entity) => entity.id), 'film:nowhere-1900')
  return fc.letrec<{ filter: Filter }>((tie) => ({
    filter: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom<Filter>({ kind: 'all' }, { kind: 'none' }),
      fc.array(id, { maxLength: 5 }).map((ids): Filter => ({ kind: 'ids', ids })),
      fc.tuple(fc.constantFrom(...KEYS), bounds).map(([key, range]): Filter => ({ kind: 'range', key, ...range })),
      fc
        .tuple(fc.constantFrom(...VALUE_KEYS), fc.array(fc.constantFrom(...VALUES), { maxLength: 3 }))
        .map(([key, values]): Filter => ({ kind: 'oneOf', key, values })),
      fc
        .tuple(fc.constantFrom('equals', 'contains', 'startsWith'), fc.constantFrom(...TEXTS))
        .map(([compare, text]): Filter => ({ kind: 'text', compare, text })),
      fc.constantFrom(...NAMES).map((name): Filter => ({ kind: 'named', words: matchWords(name) })),
      fc.array(tie('filter'), { maxLength: 3 }).map((of): Filter => ({ kind: 'and', of })),
      fc.array(tie('filter'), { maxLength: 3 }).map((of): Filter => ({ kind: 'or', of })),
      tie('filter').map((of): Filter => ({ kind: 'not', of })),
      fc
        .tuple(relations, direction, tie('filter'))
        .map(([names, way, filter]): Filter => ({ kind: 'related', relations: names, direction: way, filter })),
    ),
  })).filter
}

/** Lists whose relations share one order, as the port demands. */
const LISTS: readonly (readonly RelationName[])[] = [
  ['DIRECTED'],
  ['DIRECTED', 'WROTE', 'ACTED_IN'],
  ['DIRECTED', 'WROTE', 'PHOTOGRAPHED', 'COMPOSED', 'EDITED', 'DESIGNED', 'ACTED_IN'],
  ['BASED_ON'],
  ['HAS_THEME'],
  ['DEPICTS'],
  ['OF_BODY'],
  ['RECEIVED'],
]

export const anySelection: fc.Arbitrary<Omit<EdgeSelection, 'parents'>> = fc.record(
  {
    relations: fc.constantFrom(...LISTS),
    direction,
    item: fc.constantFrom('edge', 'neighbour'),
    where: fc.constantFrom(
      [{ kind: 'oneOf', key: 'outcome', values: ['WON'] } as const],
      [{ kind: 'range', key: 'year', from: 1958 } as const],
      [{ kind: 'neighbourKind', of: 'PERSON' } as const],
    ),
  },
  { requiredKeys: ['relations', 'direction', 'item'] },
)

export const anyPage: fc.Arbitrary<Pick<Page, 'take' | 'from'>> = fc.record({
  take: fc.integer({ min: 0, max: 7 }),
  from: fc.constantFrom('start', 'end'),
})

/** What is to come with things, two levels deep at most. */
export const anyFollowing: fc.Arbitrary<readonly Following[]> = fc.letrec<{ some: readonly Following[] }>((tie) => ({
  some: fc.array(
    fc
      .tuple(anySelection, anyPage, fc.option(tie('some'), { maxDepth: 1, nil: undefined }))
      .map(([selection, page, following]): Following => ({ ...selection, page, ...(following ? { following } : {}) })),
    { maxLength: 3 },
  ),
})).some
