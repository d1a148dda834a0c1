import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../src/loaders/context.ts'
import type { Kind } from '../src/model/entities.ts'
import { AUTHORITIES, type Authority, externalKey, isIdOf } from '../src/model/ids.ts'
import { asSpelt } from '../src/model/names/as-spelt.ts'
import { matchKey, matchWords } from '../src/model/names/match-key.ts'
import { labelOf } from '../src/model/names/name.ts'
import { type EntityRecord, isOfKind } from '../src/model/records.ts'
import { builder } from './builder.ts'
import { badInput, callerError } from './errors.ts'
import { lookAhead } from './look-ahead.ts'

export interface EntityByInput {
  readonly id?: string | number
  readonly wikidata?: string
  readonly imdb?: string
  readonly name?: string
}

export const EntityBy = builder.inputType('EntityBy', {
  description: 'How to look a thing up: one of these.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Its id; wikidata:Q… and imdb:… serve too.' }),
    wikidata: t.string({ description: 'Its Wikidata id, such as Q853.' }),
    imdb: t.string({ description: 'Its IMDb id, such as nm0001789.' }),
    name: t.string({
      description: 'Its name, in any script or form; several matches give the error AMBIGUOUS that lists their ids.',
    }),
  }),
})

/** How many candidates an ambiguous name lists. */
const CANDIDATES = 20

/** The thing of a kind that bears an identifier; null where nothing of that kind does. */
async function byId<K extends Kind>(context: Context, kind: K, id: string): Promise<EntityRecord<K> | null> {
  const record = await context.loaders.entity.load(id)
  return record && isOfKind(record, kind) ? record : null
}

/** The thing that another authority calls so. The prefix may be given or left out. */
async function byExternalId<K extends Kind>(context: Context, kind: K, authority: Authority, given: string) {
  const value = given.trim().replace(new RegExp(`^${authority}:`, 'i'), '')
  const { pattern, example } = AUTHORITIES[authority]
  if (!pattern.test(value))
    throw badInput(`${JSON.stringify(given)} is no ${authority} id; expected one such as ${example}.`)
  return byId(context, kind, externalKey({ authority, value }))
}

/**
 * The one thing that an input means; null where there is none.
 * @throws BAD_USER_INPUT, AMBIGUOUS
 */
export async function lookUp<K extends Kind>(
  context: Context,
  kind: K,
  by: EntityByInput,
  info: GraphQLResolveInfo,
): Promise<EntityRecord<K> | null> {
  if (by.id !== undefined) {
    const [id, following] = [String(by.id), lookAhead(info)]
    const found =
      isIdOf(kind, id) && following.length > 0 ? await context.loaders.thing.load({ kind, id, following }) : undefined
    return (found as EntityRecord<K> | undefined) ?? byId(context, kind, id)
  }
  if (by.wikidata !== undefined) return byExternalId(context, kind, 'wikidata', by.wikidata)
  if (by.imdb !== undefined) return byExternalId(context, kind, 'imdb', by.imdb)
  const name = by.name ?? ''
  const whole = await named(context, kind, name)
  return only(name, whole.length > 0 ? whole : await withWords(context, kind, name))
}

/**
 * The things whose whole name is this, in any script or usual romanisation. Names that differ only by what keys leave
 * out, such as Part I and Part II, are told apart by how they are spelt.
 */
export async function named<K extends Kind>(
  context: Context,
  kind: K,
  name: string,
): Promise<readonly EntityRecord<K>[]> {
  const key = matchKey(name)
  if (key === '') throw badInput(`${JSON.stringify(name)} has no letters or digits to look for.`)
  const ids = await context.loaders.lookup.load({ kind: 'name', of: kind, key })
  const records = await Promise.all(ids.map((id) => byId(context, kind, id)))
  return asSpelt(
    records.filter((record) => record !== null),
    name,
  )
}

/** The things one of whose names has every word of this: a surname finds the person. */
async function withWords<K extends Kind>(
  { store, signal }: Context,
  kind: K,
  name: string,
): Promise<EntityRecord<K>[]> {
  const page = { take: CANDIDATES, from: 'start' } as const
  const found = await store.find(kind, { kind: 'named', words: matchWords(name) }, [], page, { signal })
  return found.items.map(({ node }) => node as EntityRecord<K>)
}

/** @throws AMBIGUOUS where there are several */
export function only<K extends Kind>(asked: string, records: readonly EntityRecord<K>[]): EntityRecord<K> | null {
  if (records.length <= 1) return records[0] ?? null
  const listed = records.slice(0, CANDIDATES)
  const described = listed.map((record) => `${record.id} (${describe(record)})`).join(', ')
  throw callerError('AMBIGUOUS', `${JSON.stringify(asked)} may mean any of ${described}. Ask by one of these ids.`, {
    candidates: listed.map(({ id }) => id),
  })
}

const describe = (record: EntityRecord) =>
  isOfKind(record, 'FILM') ? `${labelOf(record, 'EN')}, ${record.props.year}` : labelOf(record, 'EN')
