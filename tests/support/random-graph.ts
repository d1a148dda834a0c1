import fc from 'fast-check'
import { EmbeddedStore } from '../../src/graph/embedded/store.ts'
import type { OpenDataSet } from '../../src/graph/files/open.ts'
import type { Kind } from '../../src/model/entities.ts'
import type { RelationRecord, StoredEntity } from '../../src/model/records.ts'
import { countKey, type RelationName, relationRow } from '../../src/model/relations.ts'
import { NaiveReading } from './naive.ts'

/** Kinds of things of a random graph, and which relations join them. */
const KINDS: readonly Kind[] = ['FILM', 'FILM', 'PERSON', 'PERSON', 'THEME', 'LITERARY_WORK', 'AWARD', 'STUDIO']
const RELATIONS: readonly RelationName[] = [
  ...(['DIRECTED', 'WROTE', 'ACTED_IN', 'AUTHORED', 'BASED_ON', 'SEQUEL_TO', 'HAS_THEME', 'BROADER'] as const),
  ...(['PRODUCED_BY', 'DEPICTS', 'AWARDED', 'HONOURED'] as const),
]

const FIRST_YEAR = 1925

/** A small graph of any shape, in a store and as it is. */
export interface RandomGraph {
  readonly store: EmbeddedStore
  readonly naive: NaiveReading
}

/** Any small graph whose relations join what they may join. @param base lends what a data set has beside things and relations */
export const anyGraph = (base: OpenDataSet): fc.Arbitrary<RandomGraph> =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...KINDS), { minLength: 4, maxLength: 14 }),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.integer({ min: 0, max: 3 })), { minLength: 4, maxLength: 40 }),
    )
    .map(([kinds, pairs]) => graphOf(base, kinds, pairs))

function graphOf(
  base: OpenDataSet,
  kinds: readonly Kind[],
  pairs: readonly (readonly [from: number, to: number, relation: number, extra: number])[],
): RandomGraph {
  const ids = kinds.map((kind, i) => `${kind.toLowerCase()}:${i}`)
  const relations = new Map<string, RelationRecord>()
  for (const [a, b, which, extra] of pairs) {
    const [one, two] = [a % ids.length, b % ids.length]
    const [from = '', to = '', ofFrom, ofTo] = [ids[one], ids[two], kinds[one], kinds[two]]
    const fitting = RELATIONS.filter((name) => {
      const row = relationRow(name)
      return ofFrom && ofTo && row.from.includes(ofFrom) && row.to.includes(ofTo)
    })
    const kind = fitting[which % Math.max(fitting.length, 1)]
    if (kind && from !== to)
      relations.set(`${from} ${kind} ${to}`, { from, kind, to, props: propsOf(kind, extra), sources: [] })
  }
  const all = [...relations.values()]
  const entities = ids.map((id, i) => recordOf(id, kinds[i] ?? 'FILM', i, all))
  const counts: Record<string, number> = {}
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1
  const manifest = { ...base.manifest, counts }
  const dataSet = { ...base, manifest, entities, relations: all, redirects: [], positions: () => [] }
  return { store: new EmbeddedStore(dataSet), naive: new NaiveReading(dataSet) }
}

function propsOf(kind: RelationName, extra: number): RelationRecord['props'] {
  if (kind === 'AWARDED' || kind === 'HONOURED')
    return { year: FIRST_YEAR + (extra % 2), outcome: extra > 1 ? 'WON' : 'NOMINATED' }
  return relationRow(kind).role === undefined ? {} : { billing: 1 + extra * 3 }
}

function recordOf(id: string, kind: Kind, i: number, relations: readonly RelationRecord[]): StoredEntity {
  const counts: Record<string, number> = {}
  const around = new Set<string>()
  for (const { from, kind: name, to } of relations) {
    if (from !== id && to !== id) continue
    const key = countKey(name, from === id ? 'out' : 'in')
    counts[key] = (counts[key] ?? 0) + 1
    around.add(from === id ? to : from)
  }
  const year = FIRST_YEAR + i
  return {
    ...{ id, kind, names: [{ text: id, kind: 'main', language: 'en' }], externalIds: [], sources: [] },
    ...{ degree: around.size, counts, texts: [], keys: [], words: [], context: [] },
    index: { year, name: id, title: id, degree: around.size, awardsWon: i % 2 },
    props: { year },
  } as unknown as StoredEntity
}
