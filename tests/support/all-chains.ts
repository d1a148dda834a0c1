import { rarestIn, rarityOf } from '../../src/model/rarity.ts'
import { isOfKind, type RelationRecord } from '../../src/model/records.ts'
import type { RelationName } from '../../src/model/relations.ts'
import { worthOf } from '../../src/model/telling.ts'
import { turnBits } from '../../src/model/turn.ts'
import { DETOUR, LEAST_COST } from '../../src/paths/settings.ts'
import type { NaiveReading } from './naive.ts'

export interface Constraints {
  readonly relations: readonly RelationName[]
  readonly avoid: readonly string[]
  readonly via: readonly string[]
  readonly years?: { readonly from?: number; readonly to?: number }
}

interface Joined {
  readonly cost: number
  /** The most telling relation of the two. */
  readonly edge: RelationRecord
}

/** Every chain there is, found by walking everywhere, with what it costs by the rule of the ranking. */
export class AllChains {
  /** What a hop costs that says nothing (bits). */
  readonly dearest: number
  readonly #naive: NaiveReading
  readonly #around = new Map<string, Map<string, Joined>>()

  constructor(naive: NaiveReading, relations: readonly RelationName[]) {
    this.#naive = naive
    const sizes: Record<string, number> = {}
    for (const { kind } of naive.entities) sizes[kind] = (sizes[kind] ?? 0) + 1
    this.dearest = rarestIn(sizes) + LEAST_COST
    for (const edge of naive.relations) {
      if (!relations.includes(edge.kind) || edge.from === edge.to) continue
      const [from, to] = [naive.get(edge.from), naive.get(edge.to)]
      const rarity = rarityOf(edge, from, to, sizes)
      const cost = Math.round((this.dearest - worthOf(edge, rarity, from, to, rarestIn(sizes))) * 1000)
      this.#join(edge.from, edge.to, { cost, edge })
      this.#join(edge.to, edge.from, { cost, edge })
    }
  }

  #join(a: string, b: string, joined: Joined): void {
    const around = this.#around.get(a) ?? new Map<string, Joined>()
    const known = around.get(b)
    if (!known || joined.cost < known.cost) around.set(b, joined)
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
      for (const [next, { cost: price }] of this.#around.get(last) ?? []) {
        if (ids.includes(next) || !(next === to || this.#allowed(next, constraints))) continue
        const longer = [...ids, next]
        const extra = this.#extra(longer, from, to, constraints.via)
        if (extra < Number.POSITIVE_INFINITY) walk(longer, cost + price + extra)
      }
    }
    walk([from], 0)
    return found.sort((a, b) => a.cost - b.cost || (a.ids.join(' ') < b.ids.join(' ') ? -1 : 1))
  }

  /** What the last thing of a chain costs beside its hop. */
  #extra(ids: readonly string[], from: string, to: string, via: readonly string[]): number {
    const [before, through = '', last = ''] = ids.slice(-3)
    if (before === undefined || ids.length < 3) return 0
    const [one, two] = [before, last].map((end) => this.#around.get(through)?.get(end)?.edge)
    if (!one || !two) return 0
    const turn = Math.round(turnBits(this.#naive.get(through), one, two) * 1000)
    // What is to be passed through excuses the way around.
    const asked = Math.max(-1, ...via.filter((id) => id !== last).map((id) => ids.indexOf(id)))
    const rounded = asked === ids.length - 2 ? [] : ids.slice(Math.max(asked, 0), -2)
    const detours = rounded.filter((id) => this.#around.get(id)?.has(last) && !(id === from && last === to)).length
    const oneResult = [one.kind, two.kind].sort().join() === 'AWARDED,HONOURED' && one.props.year === two.props.year
    return detours > 0 && oneResult ? Number.POSITIVE_INFINITY : turn + detours * DETOUR * 1000
  }

  #allowed(id: string, { avoid, years }: Constraints): boolean {
    const thing = this.#naive.get(id)
    if (avoid.includes(id)) return false
    if (!isOfKind(thing, 'FILM')) return true
    const { year } = thing.props
    return year >= (years?.from ?? year) && year <= (years?.to ?? year)
  }
}
