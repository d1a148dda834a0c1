import type { GraphStore } from '../graph/store.ts'
import { ADDRESSABLE_KINDS } from '../model/entities.ts'
import { kindOfId, parseExternalKey } from '../model/ids.ts'
import { asSpelt } from '../model/names/as-spelt.ts'
import { matchKey, matchWords } from '../model/names/match-key.ts'
import { labelOf } from '../model/names/name.ts'
import { type EntityRecord, isOfKind } from '../model/records.ts'

/** A name on the command line that means nothing, or too much. */
export class NameError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'NameError'
  }
}

/** How many candidates an ambiguous name lists. */
const CANDIDATES = 20

/**
 * The one thing that a text on the command line means: an id, or a title or name in any script, with a year behind it
 * where titles repeat. A film goes before a person, and both before what else is called so.
 * @throws NameError where there is none, with its candidates where there are several
 */
export async function resolveName(store: GraphStore, text: string): Promise<EntityRecord> {
  if (kindOfId(text) !== undefined || parseExternalKey(text)) {
    const [record] = await store.entities([text])
    if (record) return record
    throw new NameError(`Nothing has the id ${text}.`)
  }
  const found = await candidates(store, text)
  const [first, ...rest] = found.filter(({ kind }) => kind === found[0]?.kind)
  if (!first) throw new NameError(`Nothing is called ${JSON.stringify(text)}.`)
  if (rest.length === 0) return first
  const lines = [first, ...rest].slice(0, CANDIDATES).map((record) => `  ${record.id}  ${describe(record)}`)
  throw new NameError(`${JSON.stringify(text)} may mean several things; say which by its id:\n${lines.join('\n')}`)
}

/** Whole names first, then a title with its year, then every word of a name. */
async function candidates(store: GraphStore, text: string): Promise<readonly EntityRecord[]> {
  if (matchKey(text) === '') throw new NameError(`${JSON.stringify(text)} has no letters or digits to look for.`)
  const whole = await named(store, text)
  if (whole.length > 0) return whole
  const [, title = '', year] = /^(.+?)[\s,(]+(\d{4})\)?$/.exec(text.trim()) ?? []
  const ofYear = title === '' ? [] : await named(store, title)
  const films = ofYear.filter((record) => isOfKind(record, 'FILM') && record.props.year === Number(year))
  return films.length > 0 ? films : withWords(store, text)
}

async function named(store: GraphStore, text: string): Promise<readonly EntityRecord[]> {
  const key = matchKey(text)
  const ids = await store.lookup(ADDRESSABLE_KINDS.map((of) => ({ kind: 'name', of, key })))
  const records = await store.entities(ids.flat())
  return asSpelt(
    records.filter((record) => record !== null),
    text,
  )
}

async function withWords(store: GraphStore, text: string): Promise<readonly EntityRecord[]> {
  const filter = { kind: 'named', words: matchWords(text) } as const
  for (const kind of ADDRESSABLE_KINDS) {
    const { items } = await store.find(kind, filter, [], { take: CANDIDATES, from: 'start' })
    if (items.length > 0) return items.map(({ node }) => node)
  }
  return []
}

/** A thing with what tells it apart: the year of a film. */
const describe = (record: EntityRecord): string =>
  isOfKind(record, 'FILM') ? `${labelOf(record, 'EN')} (${record.props.year})` : labelOf(record, 'EN')
