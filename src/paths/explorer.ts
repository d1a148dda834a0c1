import type { GraphStore, Step } from '../graph/store.ts'
import type { KindCounts } from '../model/rarity.ts'
import type { EntityRecord } from '../model/records.ts'
import { countKey, type RelationName } from '../model/relations.ts'
import type { Budget } from './budget.ts'
import { ALL_STEPS } from './settings.ts'
import { Web } from './web.ts'

/** Where a search may go. */
export interface Bounds {
  readonly relations: readonly RelationName[]
  /** More neighbours by a relation than this, and the thing is not expanded by it. */
  readonly hub: number
  /** Whether a chain may pass through a thing; its ends always stand. */
  readonly admits: (thing: EntityRecord) => boolean
}

/** For each start, what it has reached, and what of that it reached last. */
interface Side {
  readonly seen: Set<number>
  rim: number[]
}

/**
 * Walks outwards from several things at once: each step asks the store one question, for all of them together. After n
 * steps every chain of 2n hops between any two of them has been seen.
 */
export class Explorer {
  readonly web: Web
  readonly starts: readonly number[]
  /** Steps taken so far. */
  steps = 0
  /** Questions put to the store so far. */
  asked = 0
  readonly #bounds: Bounds
  #hub: number
  readonly #expanded = new Set<number>()
  /** Hubs that were met, and not expanded by all relations. */
  readonly #closed = new Set<number>()
  readonly #startIds: ReadonlySet<string>
  readonly #keys: readonly string[]
  #sides: readonly Side[]

  constructor(starts: readonly EntityRecord[], sizes: KindCounts, bounds: Bounds) {
    this.web = new Web(sizes)
    this.#bounds = bounds
    this.#hub = bounds.hub
    this.starts = starts.map((thing) => this.web.numberOf(thing))
    this.#startIds = new Set(starts.map(({ id }) => id))
    this.#keys = bounds.relations.flatMap((relation) => [countKey(relation, 'out'), countKey(relation, 'in')])
    this.#sides = this.#atTheStarts()
  }

  /** Whether some side has nowhere left to go: what it has not met by now it never will. */
  get exhausted(): boolean {
    return this.#sides.some(({ rim }) => rim.length === 0)
  }

  /** Whether a hub was left unexpanded on the way. */
  get metHub(): boolean {
    return this.#closed.size > 0
  }

  /** From now on hubs are expanded as well: the walk begins anew, and asks only for what it has not seen yet. */
  openHubs(): void {
    this.#hub = Number.POSITIVE_INFINITY
    for (const number of this.#closed) this.#expanded.delete(number)
    this.#closed.clear()
    this.#sides = this.#atTheStarts()
    this.steps = 0
  }

  /** One step outwards on all sides. @returns false where time was up, and nothing was added */
  async step(store: GraphStore, budget: Budget): Promise<boolean> {
    // Whatever joins a side that has been seen whole has been seen with it.
    const rims = new Set(this.exhausted ? [] : this.#sides.flatMap(({ rim }) => rim))
    const next = [...rims].filter((number) => !this.#expanded.has(number))
    if (next.length > 0) {
      const limit = this.steps === 0 ? ALL_STEPS : Math.min(this.#hub, ALL_STEPS)
      const answers = await this.#ask(store, next, limit, budget)
      if (!answers) return false
      next.forEach((number, i) => {
        this.#take(number, answers[i] ?? [])
      })
    }
    this.steps += 1
    for (const side of this.#sides) this.#advance(side)
    return true
  }

  /** The end of a hop that has to be asked to know all of its relations: the other is a hub by some of them. */
  unsure(a: number, b: number): number | undefined {
    if (this.isWhole(a) || this.isWhole(b)) return undefined
    return this.#expanded.has(a) ? b : a
  }

  /**
   * Asks once more, for all relations between what is already in the web.
   * @param wanted which of them are added
   */
  async complete(
    store: GraphStore,
    numbers: readonly number[],
    wanted: (a: number, b: number) => boolean,
    budget: Budget,
  ): Promise<void> {
    const answers = (await this.#ask(store, numbers, ALL_STEPS, budget)) ?? []
    const known = new Map(this.web.things.map(({ id }, number) => [id, number]))
    numbers.forEach((number, i) => {
      for (const { edge, node } of answers[i] ?? []) {
        const other = known.get(node.id)
        if (other !== undefined && wanted(number, other)) this.web.join(number, other, edge)
      }
    })
  }

  /** Whether all steps of a thing have been seen. */
  isWhole = (number: number): boolean => this.#expanded.has(number) && !this.#closed.has(number)

  async #ask(store: GraphStore, numbers: readonly number[], limit: number, budget: Budget) {
    const ids = numbers.map((number) => this.web.at(number).id)
    this.asked += 1
    try {
      const answers = await store.expand(ids, this.#bounds.relations, limit, { signal: budget.signal })
      if (answers.length === ids.length) return answers
      throw new Error(`expand: expected ${ids.length} answers, got ${answers.length}`)
    } catch (error) {
      budget.throwIfLeft()
      if (budget.signal.aborted) return undefined
      throw error
    }
  }

  #take(number: number, steps: readonly Step[]): void {
    this.#expanded.add(number)
    const thing = this.web.at(number)
    const closed = new Set(this.#hubsOf(thing))
    if (closed.size > 0) this.#closed.add(number)
    for (const { edge, node } of steps) {
      if (closed.size > 0 && closed.has(countKey(edge.kind, edge.from === thing.id ? 'out' : 'in'))) continue
      if (!this.#startIds.has(node.id) && !this.#bounds.admits(node)) continue
      this.web.join(number, this.web.numberOf(node), edge)
    }
  }

  /** The relations by which a thing is a hub. A start is expanded whatever it is: somebody has asked for it. */
  #hubsOf({ id, counts }: EntityRecord): readonly string[] {
    if (this.#startIds.has(id)) return []
    return this.#keys.filter((key) => (counts[key] ?? 0) > this.#hub)
  }

  #atTheStarts = (): readonly Side[] => this.starts.map((start) => ({ seen: new Set([start]), rim: [start] }))

  #advance(side: Side): void {
    const rim: number[] = []
    for (const number of side.rim)
      for (const next of this.web.linksOf(number).keys())
        if (!side.seen.has(next)) {
          side.seen.add(next)
          rim.push(next)
        }
    side.rim = rim
  }
}
