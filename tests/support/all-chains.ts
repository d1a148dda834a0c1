import { rarestIn, rarityOf, worthOf } from '../../src/model/rarity.ts'
import { isOfKind } from '../../src/model/records.ts'
import type { RelationName } from '../../src/model/relations.ts'
import type { NaiveReading } from './naive.ts'

export interface Constraints {
  readonly relations: readonly RelationName[]
  readonly avoid: readonly string[]
  readonly via: readonly string[]
  readonly years?: { readonly from?: number; readonly to?: number }
}

/** Every chain there is, found by walking everywhere, with what it costs by the rule of the ranking. */
export class AllChains {
  readonly #naive: NaiveReading
  readonly #around = new Map<string, Map<string, number>>()

  constructor(naive: NaiveReading, relations: readonly RelationName[], leastCost: number) {
    this.#naive = naive
    const sizes: Record<string, number> = {}
    for (const { kind } of naive.entities) sizes[kind] = (sizes[kind] ?? 0) + 1
    const dearest = rarestIn(sizes) + leastCost
    for (const edge of naive.relations) {
      if (!relations.includes(edge.kind) || edge.from === edge.to) continue
      const rarity = rarityOf(edge, naive.get(edge.from), naive.get(edge.to), sizes)
      const cost = Math.round((dearest - worthOf(edge, rarity)) * 1000)
      this.#join(edge.from, edge.to, cost)
      this.#join(edge.to, edge.from, cost)
    }
  }

  #join(a: string, b: string, cost: number): void {
    const around = this.#around.get(a) ?? new Map<string, number>()
    around.set(b, Math.min(cost, around.get(b) ?? Number.POSITIVE_INFINITY))
    this.#around.set(a, around)
  }

  /** All chains of at most so many hops that keep the constraints, cheapest first, those of one cost by their ids. */
  between(from: string, to: string, maxHops: number, constraints: Constraints): { ids: string[]; cost: number }[] {
    const found: { ids: string[]; cost: number }[] = []
    const walk = (ids: string[], cost: number): void => {
      const last = ids.at(-1) ?? from
      if (last === to) {
        if (constraints.via.every((id) => ids.includes(id))) found.push({ ids, cost })
        return
      }
      if (ids.length > maxHops) return
      for (const [next, price] of this.#around.get(last) ?? [])
        if (!ids.includes(next) && (next === to || this.#allowed(next, constraints))) walk([...ids, next], cost + price)
    }
    walk([from], 0)
    return found.sort((a, b) => a.cost - b.cost || (a.ids.join(' ') < b.ids.join(' ') ? -1 : 1))
  }

  #allowed(id: string, { avoid, years }: Constraints): boolean {
    const thing = this.#naive.get(id)
    if (avoid.includes(id)) return false
    if (!isOfKind(thing, 'FILM')) return true
    const { year } = thing.props
    return year >= (years?.from ?? year) && year <= (years?.to ?? year)
  }
}
