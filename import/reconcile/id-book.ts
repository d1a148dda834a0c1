import { externalKey, kindOfId } from '../../src/model/ids.ts'
import type { RedirectRecord } from '../../src/model/records.ts'
import type { DraftEntity } from '../draft.ts'
import type { RegisteredId } from '../state/id-registry.ts'
import { mintFor } from './mint.ts'

/** Gives ids, and remembers to what: an id once given never goes to anything else. */
export class IdBook {
  readonly #registered: ReadonlyMap<string, RegisteredId>
  /** All ids that a name has had: what was taken for another thing once, and is told from it now, had two. */
  readonly #byName = new Map<string, string[]>()
  readonly #ofCanon: ReadonlySet<string>
  /** What each id in use has been called in this build. */
  readonly #inUse = new Map<string, { readonly externalIds: Set<string>; readonly keys: Set<string> }>()

  /** @param ofCanon the ids that the canon uses or has retired */
  constructor(registered: readonly RegisteredId[], ofCanon: ReadonlySet<string>) {
    this.#registered = new Map(registered.map((one) => [one.id, one]))
    this.#ofCanon = ofCanon
    for (const { id, externalIds, keys } of registered)
      for (const name of [...externalIds, ...keys]) {
        const named = `${kindOfId(id)} ${name}`
        this.#byName.set(named, [id, ...(this.#byName.get(named) ?? [])])
      }
  }

  /** The id of a thing that no other source has: the one that it had before, else a new one. */
  idFor(entity: DraftEntity): string {
    const names = [...entity.externalIds.map(({ value }) => externalKey(value)), entity.id]
    const before = names
      .flatMap((name) => this.#byName.get(`${entity.kind} ${name}`) ?? [])
      .find((id) => this.#isFree(id))
    return before ?? mintFor(entity, (id) => !this.#isFree(id) || this.#registered.has(id))
  }

  /** Remembers what an id stands for. */
  note(id: string, { id: key, externalIds }: DraftEntity): void {
    const known = this.#inUse.get(id) ?? { externalIds: new Set(), keys: new Set() }
    known.keys.add(key)
    for (const { value } of externalIds) known.externalIds.add(externalKey(value))
    this.#inUse.set(id, known)
  }

  #isFree(id: string): boolean {
    return !this.#inUse.has(id) && !this.#ofCanon.has(id)
  }

  /** All ids that were ever given, those retired in this build with their successors. */
  registered(): RegisteredId[] {
    const used = [...this.#inUse].map(([id, { externalIds, keys }]): RegisteredId => {
      const before = this.#registered.get(id)
      return {
        id,
        externalIds: sorted([...(before?.externalIds ?? []), ...externalIds]),
        keys: sorted([...(before?.keys ?? []), ...keys]),
      }
    })
    const bearers = new Map(
      used.flatMap(({ id, externalIds, keys }) => [...externalIds, ...keys].map((name) => [name, id])),
    )
    const rest = [...this.#registered.values()].filter(({ id }) => !this.#inUse.has(id))
    return [...used, ...rest.map((one) => this.#retired(one, bearers))]
  }

  /** An id that nothing uses any more leads to what now bears its names. */
  #retired(one: RegisteredId, bearers: ReadonlyMap<string, string>): RegisteredId {
    if (this.#ofCanon.has(one.id)) return one
    const bearer = [...one.keys, ...one.externalIds]
      .map((name) => bearers.get(name))
      .find((id) => id !== undefined && kindOfId(id) === kindOfId(one.id))
    return bearer === undefined ? one : { ...one, successor: bearer }
  }

  /** The redirects of ids that were merged into others that are in use. */
  redirects(): RedirectRecord[] {
    return this.registered().flatMap(({ id, successor }) =>
      successor !== undefined && this.#isFree(id) && !this.#isFree(successor) ? [{ id, successor }] : [],
    )
  }
}

const sorted = (texts: readonly string[]) => [...new Set(texts)].sort()
