import { ENTITIES, KINDS, type Kind } from './entities.ts'

/** Readable and stable: `film:letyat-zhuravli-1957`. */
export type EntityId = `${(typeof ENTITIES)[Kind]['prefix']}:${string}`

/** Says whose identifier it is, and which: `wikidata:Q714524`. */
export interface ExternalId {
  readonly authority: Authority
  readonly value: string
}

interface AuthorityRow {
  readonly pattern: RegExp
  readonly example: string
  readonly url: (value: string) => string
}

/** The authorities whose identifiers are kept, with the form of a value and the page it leads to. */
export const AUTHORITIES = {
  wikidata: { pattern: /^Q[1-9]\d*$/, example: 'Q714524', url: (v) => `https://www.wikidata.org/wiki/${v}` },
  imdb: {
    pattern: /^(tt|nm)\d{7,}$/,
    example: 'tt0050634',
    url: (v) => `https://www.imdb.com/${v.startsWith('nm') ? 'name' : 'title'}/${v}/`,
  },
} as const satisfies Record<string, AuthorityRow>

export type Authority = keyof typeof AUTHORITIES

const isAuthority = (text: string): text is Authority => Object.hasOwn(AUTHORITIES, text)

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const KIND_BY_PREFIX = new Map<string, Kind>(KINDS.map((kind) => [ENTITIES[kind].prefix, kind]))

/** The kind that an id is of; undefined where it is no id of ours. */
export function kindOfId(id: string): Kind | undefined {
  const colon = id.indexOf(':')
  return colon > 0 && SLUG.test(id.slice(colon + 1)) ? KIND_BY_PREFIX.get(id.slice(0, colon)) : undefined
}

/** Whether a text has the form of an id of this kind. */
export const isIdOf = (kind: Kind, id: string): id is EntityId => kindOfId(id) === kind

/** The part of an id behind the colon. */
export const slugOfId = (id: string): string => id.slice(id.indexOf(':') + 1)

/** Puts together an id of a kind from the slugs of what names it. */
export function mintId(kind: Kind, ...slugs: readonly (string | number)[]): EntityId {
  const id = `${ENTITIES[kind].prefix}:${slugs.join('-')}` as EntityId
  if (!isIdOf(kind, id)) throw new Error(`cannot make an id of ${kind} from ${JSON.stringify(slugs)}`)
  return id
}

/** How an external id is written where an id is asked for: `wikidata:Q714524`. */
export const externalKey = ({ authority, value }: ExternalId): string => `${authority}:${value}`

/** Reads `wikidata:Q714524`; undefined where it is none. */
export function parseExternalKey(text: string): ExternalId | undefined {
  const colon = text.indexOf(':')
  const authority = text.slice(0, Math.max(colon, 0)).toLowerCase()
  const value = text.slice(colon + 1).trim()
  return isAuthority(authority) && AUTHORITIES[authority].pattern.test(value) ? { authority, value } : undefined
}
