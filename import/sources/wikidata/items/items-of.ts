import type { Row, Term } from '../ask/answer.ts'
import { type ItemId, itemOf, localName, NAMESPACES, type PropertyId } from '../vocabulary.ts'
import type { Item, Stated, Value } from './item.ts'

type Triples = ReadonlyMap<string, ReadonlyMap<string, readonly Term[]>>

const LABEL = `${NAMESPACES.rdfs}label`
const MODIFIED = `${NAMESPACES.schema}dateModified`
const RANK = `${NAMESPACES.wikibase}rank`
const DERIVED = `${NAMESPACES.prov}wasDerivedFrom`
/** What stands for a value that nobody knows: a node without a name, or a name made up for it. */
const NAMELESS = /^http:\/\/www\.wikidata\.org\/\.well-known\/genid\//

/** Puts the triples about items together again; one about which nothing is said has no labels and no statements. */
export function itemsOf(rows: readonly Row[], ids: readonly ItemId[]): Item[] {
  const triples = new Map<ItemId, Map<string, Map<string, Term[]>>>()
  const seen = new Set<string>()
  for (const { item, subject, predicate, object } of rows) {
    const id = item && itemOf(item.value)
    if (!id || !subject || !predicate || !object) continue
    // Statements share references and values, which then come once for each of them.
    const key = [id, subject.value, predicate.value, object.type, object.value, object['xml:lang']].join('\n')
    if (seen.has(key)) continue
    seen.add(key)
    const predicates = child(child(triples, id), subject.value)
    predicates.set(predicate.value, [...(predicates.get(predicate.value) ?? []), object])
  }
  return ids.map((id) => itemFrom(id, triples.get(id) ?? new Map()))
}

function child<K, L, V>(map: Map<K, Map<L, V>>, key: K): Map<L, V> {
  const known = map.get(key)
  if (known) return known
  const made = new Map<L, V>()
  map.set(key, made)
  return made
}

function itemFrom(id: ItemId, triples: Triples): Item {
  const own = triples.get(NAMESPACES.wd + id)
  const labels = (own?.get(LABEL) ?? []).map((label) => [label['xml:lang'] ?? '', label.value] as const)
  const modified = own?.get(MODIFIED)?.[0]?.value
  const properties = new Map<PropertyId, Stated[]>()
  for (const [subject, predicates] of triples) {
    const statement = localName(subject, 's')
    if (statement === undefined) continue
    const found = statementFrom(statement, predicates, triples)
    if (found) properties.set(found.property, [...(properties.get(found.property) ?? []), found.stated])
  }
  return {
    id,
    ...(modified === undefined ? {} : { modified }),
    labels: Object.fromEntries(labels.sort(([a], [b]) => compare(a, b))),
    ...Object.fromEntries(
      [...properties]
        .sort(([a], [b]) => compare(a, b))
        .map(([property, list]) => [property, list.sort((a, b) => compare(a.id, b.id))]),
    ),
  }
}

function statementFrom(name: string, predicates: ReadonlyMap<string, readonly Term[]>, triples: Triples) {
  const rank = /(Preferred|Normal|Deprecated)Rank$/.exec(predicates.get(RANK)?.[0]?.value ?? '')?.[1]?.toLowerCase()
  const qualifiers: Record<string, Value[]> = {}
  let main: { readonly property: PropertyId; readonly value: Value } | undefined
  for (const [predicate, objects] of [...predicates].sort(([a], [b]) => compare(a, b))) {
    const property = localName(predicate, 'ps')
    const of = localName(predicate, 'pq')
    const node = (prefix: 'psv' | 'pqv', key: string) => predicates.get(NAMESPACES[prefix] + key) ?? []
    if (property !== undefined && !property.includes('/') && objects[0])
      main = { property: property as PropertyId, value: readValue(objects[0], node('psv', property)[0], triples) }
    else if (of !== undefined && !of.includes('/'))
      qualifiers[of] = valuesOf(objects, node('pqv', of), triples).sort((a, b) =>
        compare(JSON.stringify(a), JSON.stringify(b)),
      )
  }
  // A statement that there is no value has none.
  if (!main || rank === undefined) return undefined
  const references = referencesOf(predicates.get(DERIVED) ?? [], triples)
  const stated: Stated = {
    id: name.replace('-', '$'),
    rank: rank as Stated['rank'],
    value: main.value,
    ...(Object.keys(qualifiers).length > 0 ? { qualifiers } : {}),
    ...(references.length > 0 ? { references } : {}),
  }
  return { property: main.property, stated }
}

/** Nodes say more than plain values; which belongs to which is not said, and need not be. */
const valuesOf = (objects: readonly Term[], nodes: readonly Term[], triples: Triples): Value[] =>
  nodes.length > 0
    ? nodes.map((node) => readValue(node, node, triples))
    : objects.map((object) => readValue(object, undefined, triples))

function readValue(object: Term, node: Term | undefined, triples: Triples): Value {
  const of = (name: string) => node && triples.get(node.value)?.get(NAMESPACES.wikibase + name)?.[0]?.value
  const [time, precision, amount, unit] = [
    of('timeValue'),
    of('timePrecision'),
    of('quantityAmount'),
    of('quantityUnit'),
  ]
  if (time !== undefined) return { kind: 'time', time, precision: Number(precision) }
  if (amount !== undefined) {
    const named = unit === undefined ? undefined : itemOf(unit)
    return { kind: 'amount', amount, ...(named ? { unit: named } : {}) }
  }
  if (object.type === 'bnode' || NAMELESS.test(object.value)) return { kind: 'unknown' }
  const id = object.type === 'uri' ? itemOf(object.value) : undefined
  if (id) return { kind: 'item', id }
  const language = object['xml:lang']
  return { kind: 'text', text: object.value, ...(language === undefined ? {} : { language }) }
}

/** An address says most, the work that states it next; that it was taken from a Wikipedia, least. */
function referencesOf(nodes: readonly Term[], triples: Triples): string[] {
  const found = nodes.flatMap((node) => {
    const of = (property: PropertyId) => triples.get(node.value)?.get(NAMESPACES.pr + property)?.[0]?.value
    const named = of('P854') ?? of('P248') ?? of('P143')
    return named === undefined ? [] : [itemOf(named) ?? named]
  })
  return [...new Set(found)].sort(compare)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
