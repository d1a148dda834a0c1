import { wordsOfName } from '../../../src/graph/neo4j/cypher/text.ts'
import { ENTITY, indexProperty, LABELS } from '../../../src/graph/neo4j/names.ts'
import { ENTITIES, KINDS } from '../../../src/model/entities.ts'
import { groupBy } from '../../../src/model/group-by.ts'
import { labelOf, originalName, romanisedName } from '../../../src/model/names/name.ts'
import { joinedKey, searchTerms } from '../../../src/model/names/search-terms.ts'
import type { EntityRecord, PositionRecord, StoredEntity } from '../../../src/model/records.ts'
import type { NodeRow, NodeTable, Properties, Value } from '../graph.ts'
import { contentHash } from '../hash.ts'

/** A table a kind. Each thing with its place in the picture of the whole graph, where it was laid out. */
export function entityTables(
  entities: readonly StoredEntity[],
  positions: readonly PositionRecord[] = [],
): NodeTable[] {
  const places = new Map(positions.map((position) => [position.id, position]))
  const byKind = groupBy(entities, ({ kind }) => kind)
  return KINDS.map((kind): NodeTable => {
    const rows = (byKind.get(kind) ?? []).map((record) => entityRowOf(record, places.get(record.id)))
    return { labels: ENTITIES[kind].addressable ? [LABELS[kind], ENTITY] : [LABELS[kind]], rows }
  })
}

function entityRowOf(
  { texts, keys, words, context, ...record }: StoredEntity,
  place: PositionRecord | undefined,
): NodeRow {
  const props = {
    ...readable(record),
    ...Object.fromEntries(Object.entries(record.index).map(([key, value]) => [indexProperty(key), value])),
    texts,
    keys,
    words: words.map(wordsOfName),
    terms: [...searchTerms({ texts, keys, words, context })],
    context,
    joinedKeys: keys.map(joinedKey),
    json: JSON.stringify(record),
  }
  // Where a thing stands is no content: it moves a little with every build, and is written when the thing is.
  const hash = contentHash({ ...props, laidOut: place !== undefined })
  return { id: record.id, hash, props: { ...storable(props), ...(place ? { x: place.x, y: place.y } : {}) } }
}

/** What somebody who asks by hand expects to find: names, dates, identifiers, under the names they have in the API. */
function readable(record: EntityRecord): Record<string, unknown> {
  const { kind, names, props, externalIds, sources, degree } = record
  const name = ENTITIES[kind].naming
  const called = (prefix: string) => `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`
  return {
    ...props,
    ...(names.length === 0
      ? {}
      : {
          [name]: labelOf(record, 'EN'),
          [called('original')]: originalName(names)?.text,
          [called('romanised')]: romanisedName(names)?.text,
          [`${name}s`]: names.map(({ text }) => text),
        }),
    ...Object.fromEntries(externalIds.toReversed().map(({ authority, value }) => [authority, value])),
    sources,
    degree,
  }
}

/** Only what a property can be: what has parts of its own, such as the events of a timeline, is a node beside it. */
function storable(props: Readonly<Record<string, unknown>>): Properties {
  return Object.fromEntries(Object.entries(props).filter((entry): entry is [string, Value] => isStorable(entry[1])))
}

const isStorable = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isScalar) : value !== undefined && isScalar(value)

const isScalar = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value)
