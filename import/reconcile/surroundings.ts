import type { DraftEntity, DraftRelation } from '../draft.ts'
import { personKeys } from './name-keys.ts'

/** What stands around the things of one source, under the names that the source gives them. */
export class Surroundings {
  readonly #entities: ReadonlyMap<string, DraftEntity>
  readonly #near = new Map<string, DraftRelation[]>()

  constructor(entities: readonly DraftEntity[], relations: readonly DraftRelation[]) {
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]))
    for (const relation of relations)
      for (const end of new Set([relation.from, relation.to])) {
        const known = this.#near.get(end)
        if (known) known.push(relation)
        else this.#near.set(end, [relation])
      }
  }

  /** Every relation of a thing, in the order in which the source has them. */
  of(key: string): readonly DraftRelation[] {
    return this.#near.get(key) ?? []
  }

  /** What a thing leads to by a relation, out of it or into it. */
  along(key: string, kind: DraftRelation['kind'], direction: 'out' | 'in'): string[] {
    const [near, far] = direction === 'out' ? (['from', 'to'] as const) : (['to', 'from'] as const)
    return this.of(key)
      .filter((relation) => relation.kind === kind && relation[near] === key)
      .map((relation) => relation[far])
  }

  /** The keys of the people that a relation leads to a film or work. */
  makerKeys(key: string, kind: 'DIRECTED' | 'AUTHORED'): Set<string> {
    const people = this.along(key, kind, 'in').flatMap((person) => this.#entities.get(person) ?? [])
    return new Set(people.flatMap(personKeys))
  }
}
