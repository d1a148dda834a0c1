import type { Direction } from '../../model/edge.ts'
import { RELATION_NAMES, type RelationName } from '../../model/relations.ts'
import type { Step } from '../store.ts'
import type { Adjacency } from './adjacency.ts'
import type { EntityTable } from './tables.ts'

/** The steps of a thing by one relation and direction, in natural order. */
interface Group {
  readonly relation: RelationName
  readonly direction: Direction
  readonly steps: readonly Step[]
}

/** One step from things, by any relations, both ways. What was made for a thing once is kept: paths ask again and again. */
export class Expander {
  readonly #table: EntityTable
  readonly #adjacency: Adjacency
  readonly #groups = new Map<number, readonly Group[]>()

  constructor(table: EntityTable, adjacency: Adjacency) {
    this.#table = table
    this.#adjacency = adjacency
  }

  /** For each id, its steps by these relations in the order of the table, at most `limit` of each and direction. */
  expand(ids: readonly string[], relations: readonly RelationName[], limit: number): readonly (readonly Step[])[] {
    const wanted = new Set(relations)
    return ids.map((id) => {
      const ordinal = this.#table.find(id)
      if (ordinal === undefined) return []
      const steps: Step[] = []
      for (const group of this.#groupsOf(ordinal))
        if (wanted.has(group.relation))
          for (let i = 0; i < group.steps.length && i < limit; i++) steps.push(group.steps[i] as Step)
      return steps
    })
  }

  #groupsOf(ordinal: number): readonly Group[] {
    const known = this.#groups.get(ordinal)
    if (known) return known
    const groups = RELATION_NAMES.flatMap((relation) =>
      (['out', 'in'] as const).flatMap((direction): Group[] => {
        const seen = this.#adjacency.of(ordinal, relation, direction)
        const steps = seen.map(({ edge, node }) => ({ edge, node: this.#table.at(node) }))
        return steps.length === 0 ? [] : [{ relation, direction, steps }]
      }),
    )
    this.#groups.set(ordinal, groups)
    return groups
  }
}
