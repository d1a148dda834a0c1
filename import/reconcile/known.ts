import type { Kind } from '../../src/model/entities.ts'
import { type Authority, type ExternalId, externalKey } from '../../src/model/ids.ts'
import { parsePartialDate } from '../../src/model/partial-date.ts'
import { CREDITS, type RelationName } from '../../src/model/relations.ts'
import type { DraftEntity, DraftRelation } from '../draft.ts'
import { personKeys, titleKeys } from './name-keys.ts'

/** What is known of one thing so far, of what tells it from others. */
export interface KnownThing {
  readonly id: string
  readonly kind: Kind
  readonly externalIds: ReadonlyMap<Authority, string>
  readonly keys: ReadonlySet<string>
  /** Years that sources give a film. */
  readonly years: ReadonlySet<number>
  /** Years of birth that sources give a person. */
  readonly born: ReadonlySet<number>
  readonly sources: ReadonlySet<string>
}

const CREDITED: readonly RelationName[] = [...CREDITS, 'AUTHORED']

/** Everything that the sources read so far have named, and how it is found again. */
export class Known {
  readonly #things = new Map<string, KnownThing>()
  readonly #byExternal = new Map<string, string>()
  readonly #byName = new Map<string, Set<string>>()
  /** Makers of films and authors of works, and the other way round. */
  readonly #makers = new Map<string, Set<string>>()
  readonly #makings = new Map<string, Set<string>>()
  readonly #people = new Map<string, Set<string>>()
  readonly #bodyOf = new Map<string, string>()
  readonly #filmOf = new Map<string, string>()
  readonly #resultsOf = new Map<string, Set<string>>()
  readonly #recipients = new Map<string, Set<string>>()

  get(id: string): KnownThing | undefined {
    return this.#things.get(id)
  }

  ids(): Iterable<string> {
    return this.#things.keys()
  }

  owner(id: ExternalId): KnownThing | undefined {
    const owner = this.#byExternal.get(externalKey(id))
    return owner === undefined ? undefined : this.#things.get(owner)
  }

  /** Things of a kind one of whose names has one of these keys, by id. */
  named(kind: Kind, keys: Iterable<string>): KnownThing[] {
    const ids = new Set<string>()
    for (const key of keys) for (const id of this.#byName.get(`${kind} ${key}`) ?? []) ids.add(id)
    return [...ids].sort().flatMap((id) => this.#things.get(id) ?? [])
  }

  /** The keys of the people who directed a film, or wrote a work. */
  makerKeys(id: string): Set<string> {
    const people = [...(this.#makers.get(id) ?? [])].flatMap((person) => this.#things.get(person) ?? [])
    return new Set(people.flatMap(({ keys }) => [...keys]))
  }

  /** The people who have any part in a film or work. */
  peopleOf(id: string): KnownThing[] {
    return [...(this.#people.get(id) ?? [])].sort().flatMap((person) => this.#things.get(person) ?? [])
  }

  /** The films and works that a person has a part in, or a prize for. */
  makings(person: string): ReadonlySet<string> {
    const prized = [...(this.#resultsOf.get(person) ?? [])].flatMap((result) => this.#filmOf.get(result) ?? [])
    return new Set([...(this.#makings.get(person) ?? []), ...prized])
  }

  bodyOf(award: string): string | undefined {
    return this.#bodyOf.get(award)
  }

  /** The people that an outcome of a prize names. */
  recipients(result: string): ReadonlySet<string> {
    return this.#recipients.get(result) ?? new Set()
  }

  add(entity: DraftEntity, source: string): void {
    const { id, kind } = entity
    const before = this.#things.get(id)
    const externalIds = new Map(before?.externalIds)
    for (const { value } of entity.externalIds) {
      if (!externalIds.has(value.authority)) externalIds.set(value.authority, value.value)
      if (!this.#byExternal.has(externalKey(value))) this.#byExternal.set(externalKey(value), id)
    }
    const keys = keysOf(entity)
    for (const key of keys) addTo(this.#byName, `${kind} ${key}`, id)
    this.#things.set(id, {
      id,
      kind,
      externalIds,
      keys: new Set([...(before?.keys ?? []), ...keys]),
      years: new Set([...(before?.years ?? []), ...yearsOf(entity, 'year')]),
      born: new Set([...(before?.born ?? []), ...yearsOf(entity, 'born')]),
      sources: new Set([...(before?.sources ?? []), source]),
    })
  }

  relate({ from, kind, to }: DraftRelation): void {
    if (kind === 'GIVEN_BY') this.#bodyOf.set(from, to)
    if (kind === 'RECEIVED') this.#filmOf.set(to, from)
    if (kind === 'RECIPIENT') {
      addTo(this.#recipients, from, to)
      addTo(this.#resultsOf, to, from)
    }
    if (kind === 'DIRECTED' || kind === 'AUTHORED') addTo(this.#makers, to, from)
    if (!CREDITED.includes(kind)) return
    addTo(this.#makings, from, to)
    addTo(this.#people, to, from)
  }
}

/** The keys by which a thing is found by its names. */
export const keysOf = (entity: DraftEntity): string[] =>
  entity.kind === 'PERSON' ? personKeys(entity) : titleKeys(entity)

/** The year that a property of a thing says; none where it says nothing. */
export function yearsOf({ props }: DraftEntity, property: string): number[] {
  const value = props[property]?.value
  if (typeof value === 'number') return [value]
  const date = typeof value === 'string' ? parsePartialDate(value) : undefined
  return date ? [date.year] : []
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key)
  if (values) values.add(value)
  else map.set(key, new Set([value]))
}
