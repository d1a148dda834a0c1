/** The namespaces of the RDF of Wikidata; https://www.mediawiki.org/wiki/Wikibase/Indexing/RDF_Dump_Format. */
export const NAMESPACES = {
  wd: 'http://www.wikidata.org/entity/',
  s: 'http://www.wikidata.org/entity/statement/',
  p: 'http://www.wikidata.org/prop/',
  ps: 'http://www.wikidata.org/prop/statement/',
  psv: 'http://www.wikidata.org/prop/statement/value/',
  pq: 'http://www.wikidata.org/prop/qualifier/',
  pqv: 'http://www.wikidata.org/prop/qualifier/value/',
  pr: 'http://www.wikidata.org/prop/reference/',
  wdt: 'http://www.wikidata.org/prop/direct/',
  wikibase: 'http://wikiba.se/ontology#',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'http://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

export type Prefix = keyof typeof NAMESPACES

/** The identifier of an item: Q714524. */
export type ItemId = `Q${number}`
/** The identifier of a property: P57. */
export type PropertyId = `P${number}`

/** What is asked of a film. */
export const FILM_PROPERTIES = {
  P31: 'instance of',
  P57: 'director',
  P58: 'screenwriter',
  P86: 'composer',
  P136: 'genre',
  P144: 'based on',
  P161: 'cast member',
  P166: 'award received',
  P272: 'production company',
  P344: 'director of photography',
  P345: 'IMDb ID',
  P364: 'original language',
  P462: 'colour',
  P495: 'country of origin',
  P571: 'inception',
  P577: 'publication date',
  P725: 'voice actor',
  P921: 'main subject',
  P1040: 'film editor',
  P1113: 'number of episodes',
  P1411: 'nominated for',
  P1476: 'title',
  P2047: 'duration',
  P2554: 'production designer',
} as const satisfies Record<PropertyId, string>

/** What is asked of all that films lead to: people, works, studios, prizes, characters, subjects, languages. */
export const THING_PROPERTIES = {
  P31: 'instance of',
  P50: 'author',
  P166: 'award received',
  P218: 'ISO 639-1 code',
  P220: 'ISO 639-3 code',
  P345: 'IMDb ID',
  P569: 'date of birth',
  P570: 'date of death',
  P571: 'inception',
  P577: 'publication date',
  P580: 'start time',
  P582: 'end time',
  P585: 'point in time',
  P1027: 'conferred by',
  P1411: 'nominated for',
  P1476: 'title',
  P1559: 'name in native language',
  P7937: 'form of creative work',
} as const satisfies Record<PropertyId, string>

/** What is asked of a statement beside its value. */
export const QUALIFIERS = {
  P453: 'character role',
  P585: 'point in time',
  P805: 'statement is subject of',
  P1346: 'winner',
  P1480: 'sourcing circumstances',
  P1545: 'series ordinal',
  P1686: 'for work',
  P1810: 'subject named as',
  P2241: 'reason for deprecated rank',
  P4633: 'name of the character role',
  P6208: 'award rationale',
} as const satisfies Record<PropertyId, string>

/** What is asked of a reference. */
export const REFERENCES = { P143: 'imported from', P248: 'stated in', P854: 'reference URL' } as const satisfies Record<
  PropertyId,
  string
>

/** The properties, and the qualifiers, whose values are dates of some precision, and those that are amounts of a unit. */
export const DATES = ['P569', 'P570', 'P571', 'P577', 'P580', 'P582', 'P585'] as const
export const DATED_QUALIFIERS = ['P585'] as const
export const AMOUNTS = ['P2047'] as const

/** An IRI in a namespace without that; undefined where it is in another one. */
export const localName = (iri: string, prefix: Prefix): string | undefined =>
  iri.startsWith(NAMESPACES[prefix]) ? iri.slice(NAMESPACES[prefix].length) : undefined

const isItemId = (text: string | undefined): text is ItemId => text !== undefined && /^Q[1-9]\d*$/.test(text)

/** The item that an IRI stands for; undefined where it is none. */
export function itemOf(iri: string): ItemId | undefined {
  const name = localName(iri, 'wd')
  return isItemId(name) ? name : undefined
}

/** Items in the order of their numbers: the only one that does not depend on when they were asked for. */
export const byNumber = (a: ItemId, b: ItemId): number => Number(a.slice(1)) - Number(b.slice(1))
