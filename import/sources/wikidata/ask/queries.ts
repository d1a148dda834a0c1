import {
  AMOUNTS,
  DATED_QUALIFIERS,
  DATES,
  type ItemId,
  NAMESPACES,
  type Prefix,
  type PropertyId,
  QUALIFIERS,
  REFERENCES,
} from '../vocabulary.ts'

// Plain SPARQL 1.1: no service that adds labels, no hints to an optimizer. Each branch of a union has its own VALUES, so
// that an engine that works from the inside out never looks at more than what is asked about. Which properties are meant
// is said by filters: VALUES of items and of properties make some engines try every pair of them (20 times as long).

const PREFIXES = (Object.entries(NAMESPACES) as [Prefix, string][])
  .map(([prefix, namespace]) => `PREFIX ${prefix}: <${namespace}>`)
  .join('\n')

const values = (variable: string, terms: readonly string[]) => `VALUES ?${variable} { ${terms.join(' ')} }`
const items = (ids: readonly ItemId[]) => ids.map((id) => `wd:${id}`)
const among = (variable: string, terms: readonly string[]) => `FILTER(?${variable} IN (${terms.join(', ')}))`
const within = (prefix: Prefix, names: readonly string[]) => names.map((name) => `${prefix}:${name}`)
const afterKey = (variable: string, after: string) =>
  after === '' ? '' : `FILTER(STR(?${variable}) > ${JSON.stringify(after)})`

/** The classes below some, and these: `?class`. */
export const classesBelow = (roots: readonly ItemId[], after: string, limit: number): string => `${PREFIXES}
SELECT DISTINCT ?class WHERE {
  ${values('root', items(roots))}
  ?class wdt:P279* ?root .
  ${afterKey('class', after)}
} ORDER BY STR(?class) LIMIT ${limit}`

/** What was made in some countries: `?made`, each `?class` it is of, and when its page was `?modified`. */
export const madeIn = (countries: readonly ItemId[], after: string, limit: number): string => `${PREFIXES}
SELECT DISTINCT ?made ?class ?modified WHERE {
  ${values('country', items(countries))}
  ?made p:P495 ?origin .
  ?origin ps:P495 ?country ; wikibase:rank ?rank .
  FILTER(?rank != wikibase:DeprecatedRank)
  ?made wdt:P31 ?class .
  OPTIONAL { ?made schema:dateModified ?modified }
  ${afterKey('made', after)}
} ORDER BY STR(?made) STR(?class) LIMIT ${limit}`

/** When the pages of items were changed last: `?item`, `?modified`. */
export const modifiedOf = (ids: readonly ItemId[]): string => `${PREFIXES}
SELECT ?item ?modified WHERE {
  ${values('item', items(ids))}
  ?item schema:dateModified ?modified .
}`

interface Asked {
  readonly properties: readonly PropertyId[]
  /** Of labels; all unless said. */
  readonly languages?: readonly string[]
}

/**
 * What Wikidata says of items, as triples: `?item`, and `?subject ?predicate ?object` where the subject is the item, one
 * of its statements, or a value or reference of one.
 */
export function aboutItems(ids: readonly ItemId[], { properties, languages }: Asked): string {
  const [item, property] = [values('item', items(ids)), among('property', within('p', properties))]
  const dates = DATES.filter((date) => (properties as readonly string[]).includes(date))
  const amounts = AMOUNTS.filter((amount) => (properties as readonly string[]).includes(amount))
  const valueNodes = [...within('psv', [...dates, ...amounts]), ...within('pqv', DATED_QUALIFIERS)]
  const ofStatement = [
    'wikibase:rank',
    'prov:wasDerivedFrom',
    ...within('ps', properties),
    ...within('pq', Object.keys(QUALIFIERS)),
    ...valueNodes,
  ]
  const ofValue = within('wikibase', ['timeValue', 'timePrecision', 'quantityAmount', 'quantityUnit'])
  const spoken = languages && `FILTER(LANG(?object) IN (${languages.map((one) => JSON.stringify(one)).join(', ')}))`
  return `${PREFIXES}
SELECT ?item ?subject ?predicate ?object WHERE {
  {
    ${item}
    ?item ?property ?subject .
    ${property}
    ?subject ?predicate ?object .
    ${among('predicate', ofStatement)}
  } UNION {
    ${item}
    ?item ?property ?statement .
    ${property}
    ?statement ${valueNodes.join('|')} ?subject .
    ?subject ?predicate ?object .
    ${among('predicate', ofValue)}
  } UNION {
    ${item}
    ?item ?property ?statement .
    ${property}
    ?statement prov:wasDerivedFrom ?subject .
    ?subject ?predicate ?object .
    ${among('predicate', within('pr', Object.keys(REFERENCES)))}
  } UNION {
    ${item}
    ?item rdfs:label ?object .
    ${spoken ?? ''}
    BIND(?item AS ?subject)
    BIND(rdfs:label AS ?predicate)
  } UNION {
    ${item}
    ?item schema:dateModified ?object .
    BIND(?item AS ?subject)
    BIND(schema:dateModified AS ?predicate)
  }
}`
}
