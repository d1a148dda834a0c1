import type { OpenDataSet } from '../../src/graph/files/open.ts'
import { compareKeys, type SortKey } from '../../src/graph/page.ts'
import type { EdgeSelection, FacetBy } from '../../src/graph/store.ts'
import { ENTITIES, type Kind } from '../../src/model/entities.ts'
import type { EdgeCondition, Filter, OrderTerm } from '../../src/model/filter.ts'
import type { EntityRecord, RelationRecord, StoredEntity } from '../../src/model/records.ts'
import { RELATION_NAMES, relationRow } from '../../src/model/relations.ts'

const part = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? value : null)

/** Reads a data set in the plainest way there is, to compare stores with: no index, no cleverness, every time anew. */
export class NaiveReading {
  readonly entities: readonly StoredEntity[]
  readonly relations: readonly RelationRecord[]

  constructor({ entities, relations }: OpenDataSet) {
    this.entities = entities
    this.relations = relations
  }

  get(id: string): StoredEntity {
    const found = this.entities.find((entity) => entity.id === id)
    if (!found) throw new Error(`no ${id}`)
    return found
  }

  matches(entity: StoredEntity, filter: Filter): boolean {
    switch (filter.kind) {
      case 'all':
        return true
      case 'none':
        return false
      case 'and':
        return filter.of.every((f) => this.matches(entity, f))
      case 'or':
        return filter.of.some((f) => this.matches(entity, f))
      case 'not':
        return !this.matches(entity, filter.of)
      case 'ids':
        return filter.ids.includes(entity.id)
      case 'range': {
        const value = entity.index[filter.key]
        return typeof value === 'number' && !(value < (filter.from ?? value)) && !(value > (filter.to ?? value))
      }
      case 'oneOf': {
        const value = entity.index[filter.key]
        const values: readonly unknown[] = Array.isArray(value) ? value : [value]
        return values.some((one) => (filter.values as readonly unknown[]).includes(one))
      }
      case 'text':
        return entity.texts.some((text) =>
          filter.compare === 'equals'
            ? text === filter.text
            : filter.compare === 'contains'
              ? text.includes(filter.text)
              : text.startsWith(filter.text),
        )
      case 'named':
        return (
          entity.words.some((name) => filter.words.every((word) => name.includes(word))) || filter.words.length === 0
        )
      case 'related':
        return this.edges(entity.id, filter).some((edge) =>
          this.matches(this.get(other(edge, filter.direction)), filter.filter),
        )
    }
  }

  edges(id: string, { relations, direction }: Pick<EdgeSelection, 'relations' | 'direction'>): RelationRecord[] {
    const near = direction === 'out' ? 'from' : 'to'
    return this.relations.filter((edge) => relations.includes(edge.kind) && edge[near] === id)
  }

  find(kind: Kind, filter: Filter, order: readonly OrderTerm[]): string[] {
    const terms = order.length > 0 ? order : ENTITIES[kind].order.map((key): OrderTerm => ({ key }))
    const keyOf = ({ id, index }: EntityRecord): SortKey => [...terms.map(({ key }) => part(index[key])), id]
    const descending = terms.map((term) => term.descending ?? false)
    return this.entities
      .filter((entity) => entity.kind === kind && this.matches(entity, filter))
      .toSorted((a, b) => compareKeys(keyOf(a), keyOf(b), descending))
      .map(({ id }) => id)
  }

  facet(kind: Kind, filter: Filter, by: FacetBy): Map<string, number> {
    const counts = new Map<string, number>()
    for (const id of this.find(kind, filter, []))
      for (const v of this.facetValues(id, by)) counts.set(v, (counts.get(v) ?? 0) + 1)
    return counts
  }

  facetValues(id: string, by: FacetBy): Set<string> {
    if (by.kind === 'steps') {
      let reached = [id]
      for (const step of by.steps)
        reached = reached.flatMap((from) => this.edges(from, step).map((edge) => other(edge, step.direction)))
      return new Set(reached)
    }
    const value = this.get(id).index[by.key]
    return new Set(value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)])
  }

  /** The items of a list of neighbours in their order: the id of each, with the kinds of its edges. */
  neighbours(parent: string, selection: Omit<EdgeSelection, 'parents'>): { id: string; kinds: string[] }[] {
    const { direction, item, where = [] } = selection
    const edges = this.edges(parent, selection).filter((edge) =>
      where.every((condition) => holds(condition, edge, this.get(other(edge, direction)))),
    )
    const natural = (id: string): SortKey => {
      const { kind, index } = this.get(id)
      return [...ENTITIES[kind].order.map((key) => part(index[key])), id]
    }
    const rank = (edge: RelationRecord) => RELATION_NAMES.indexOf(edge.kind)
    const own = (edge: RelationRecord) =>
      direction === 'in' ? relationRow(edge.kind).orderIn.map((k) => part(edge.props[k])) : []
    const key = (edge: RelationRecord): SortKey =>
      item === 'edge'
        ? [rank(edge), ...own(edge), ...natural(other(edge, direction))]
        : [...natural(other(edge, direction)), rank(edge)]
    const sorted = edges.toSorted((a, b) => compareKeys(key(a), key(b)))
    const items: { id: string; kinds: string[] }[] = []
    for (const edge of sorted) {
      const id = other(edge, direction)
      const last = items.at(-1)
      if (item === 'neighbour' && last?.id === id) last.kinds.push(edge.kind)
      else items.push({ id, kinds: [edge.kind] })
    }
    return items
  }
}

const other = (edge: RelationRecord, direction: 'out' | 'in') => (direction === 'out' ? edge.to : edge.from)

function holds(condition: EdgeCondition, edge: RelationRecord, node: EntityRecord): boolean {
  if (condition.kind === 'neighbourKind') return node.kind === condition.of
  const value = edge.props[condition.key]
  if (condition.kind === 'oneOf') return condition.values.some((one) => one === value)
  return typeof value === 'number' && value >= (condition.from ?? value) && value <= (condition.to ?? value)
}
