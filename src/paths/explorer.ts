import type { Ask, GraphStore, Step } from '../graph/store.ts'
import type { EntityRecord, RelationRecord } from '../model/records.ts'
import { countKey, type RelationName } from '../model/relations.ts'
import type { Budget } from './budget.ts'
import { ALL_STEPS } from './settings.ts'
import { Side } from './side.ts'

/** Where a search may go. */
export interface Bounds {
  readonly relations: readonly RelationName[]
  /** More neighbours by a relation than this, and the thing is not expanded by it. */
  readonly hub: number
  /** Whether a chain may pass through a thing; its ends always stand. */
  readonly admits: (thing: EntityRecord) => boolean
}

/** What a thing that was expanded is joined to: the number of each neighbour, and the relation. */
interface Expansion {
  readonly far: readonly number[]
  readonly edges: readonly RelationRecord[]
}

/**
 * Walks outwards from several things at once: each step asks the store one question, for all of them together. After n
 * steps every chain of 2n hops between any two of them has been seen. Things are numbered as they come, the starts first.
 */
export class Explorer {
  readonly things: EntityRecord[] = []
  /** By number; undefined for what was met only. */
  readonly expansions: (Expansion | undefined)[] = []
  readonly starts: readonly number[]
  readonly bounds: Bounds
  /** Steps taken so far. */
  steps = 0
  /** Questions put to the store so far. */
  asked = 0
  sides: readonly Side[]
  readonly #numbers = new Map<string, number>()
  /** Hubs that were met, and not expanded by all relations. */
  readonly #closed = new Set<number>()
  readonly #keys: ReadonlySet<string>
  #hub: number

  constructor(starts: readonly EntityRecord[], bounds: Bounds) {
    this.bounds = bounds
    this.#hub = bounds.hub
    this.starts = starts.map((thing) => this.#numberOf(thing))
    const { relations } = bounds
    this.#keys = new Set(relations.flatMap((relation) => [countKey(relation, 'out'), countKey(relation, 'in')]))
    this.sides = this.#atTheStarts()
  }

  /** Whether some side has nowhere left to go: what it has not met by now it never will. */
  get exhausted(): boolean {
    return this.sides.some(({ rim, metHub }) => rim.length === 0 && !metHub)
  }

  /** Whether a hub was left unexpanded on the way. */
  get metHub(): boolean {
    return this.#closed.size > 0
  }

  /** From now on hubs are expanded as well: the walk begins anew, and asks only for what it has not seen yet. */
  openHubs(): void {
    this.#hub = Number.POSITIVE_INFINITY
    for (const number of this.#closed) this.expansions[number] = undefined
    this.#closed.clear()
    this.sides = this.#atTheStarts()
    this.steps = 0
  }

  /** One step outwards on all sides. @returns false where time was up, and nothing was added */
  async step(store: GraphStore, budget: Budget): Promise<boolean> {
    // Whatever joins a side that has been seen whole has been seen with it.
    const rims = new Set(this.exhausted ? [] : this.sides.flatMap(({ rim }) => rim))
    const next = [...rims].filter((number) => !this.expansions[number])
    if (next.length > 0) {
      const limit = this.steps === 0 ? ALL_STEPS : Math.min(this.#hub, ALL_STEPS)
      const ids = next.map((number) => this.at(number).id)
      const answers = await this.ask(budget, (relations, ask) => store.expand(ids, relations, limit, ask))
      if (!answers) return false
      if (answers.length !== ids.length)
        throw new Error(`expand: expected ${ids.length} answers, got ${answers.length}`)
      next.forEach((number, i) => {
        this.#take(number, answers[i] ?? [])
      })
    }
    this.steps += 1
    for (const side of this.sides) side.advance(this.steps, (number) => this.expansions[number]?.far, this.#closed)
    return true
  }

  /** One question to the store. @returns undefined where time was up */
  async ask<Answer>(
    budget: Budget,
    question: (relations: readonly RelationName[], ask: Ask) => Promise<Answer>,
  ): Promise<Answer | undefined> {
    this.asked += 1
    try {
      return await question(this.bounds.relations, { signal: budget.signal })
    } catch (error) {
      budget.throwIfLeft()
      if (budget.signal.aborted) return undefined
      throw error
    }
  }

  at(number: number): EntityRecord {
    const thing = this.things[number]
    if (!thing) throw new RangeError(`nothing has the number ${number}`)
    return thing
  }

  /** The number of a thing that was met. */
  find = (id: string): number | undefined => this.#numbers.get(id)

  /** Whether all steps of a thing have been seen. */
  isWhole = (number: number): boolean => this.expansions[number] !== undefined && !this.#closed.has(number)

  #numberOf(thing: EntityRecord): number {
    const known = this.#numbers.get(thing.id)
    if (known !== undefined) return known
    this.#numbers.set(thing.id, this.things.length)
    return this.things.push(thing) - 1
  }

  #take(number: number, steps: readonly Step[]): void {
    const thing = this.at(number)
    const hubs = this.#hubsOf(number)
    if (hubs.length > 0) this.#closed.add(number)
    const far: number[] = []
    const edges: RelationRecord[] = []
    for (const { edge, node } of steps) {
      if (hubs.length > 0 && hubs.includes(countKey(edge.kind, edge.from === thing.id ? 'out' : 'in'))) continue
      const known = this.#numbers.get(node.id)
      if (known === undefined ? !this.bounds.admits(node) : known === number) continue
      far.push(known ?? this.#numberOf(node))
      edges.push(edge)
    }
    this.expansions[number] = { far, edges }
  }

  /** The relations by which a thing is a hub. A start is expanded whatever it is: somebody has asked for it. */
  #hubsOf(number: number): readonly string[] {
    if (number < this.starts.length) return []
    const { counts } = this.at(number)
    const hubs: string[] = []
    for (const key in counts) if ((counts[key] ?? 0) > this.#hub && this.#keys.has(key)) hubs.push(key)
    return hubs
  }

  #atTheStarts = (): readonly Side[] => this.starts.map((start) => new Side(start))
}
