import { type KindCounts, rarestIn, rarityOf } from '../model/rarity.ts'
import type { EntityRecord, RelationRecord } from '../model/records.ts'
import { RELATION_NAMES } from '../model/relations.ts'
import { worthOf } from '../model/telling.ts'
import { turnBits } from '../model/turn.ts'
import { LEAST_COST, thousandths } from './settings.ts'

/** A relation between two things, and what it says. */
export interface Strand {
  readonly edge: RelationRecord
  /** Information content (bits). */
  readonly rarity: number
  /** What it costs a chain (thousandths of a bit). */
  readonly cost: number
}

/**
 * All that joins two things: one hop, however many relations. Most links lead nowhere, so what one says is reckoned when
 * somebody asks.
 */
export class Link {
  readonly #edges: RelationRecord[] = []
  readonly #weigh: (edge: RelationRecord) => Strand
  #strands: readonly Strand[] | undefined

  constructor(weigh: (edge: RelationRecord) => Strand) {
    this.#weigh = weigh
  }

  /** Adds a relation, once, however often it is seen. */
  add(edge: RelationRecord): void {
    if (this.#edges.some(({ kind, from }) => kind === edge.kind && from === edge.from)) return
    this.#edges.push(edge)
    this.#strands = undefined
  }

  /** The relations, the most telling first. */
  get strands(): readonly Strand[] {
    this.#strands ??= this.#edges.map(this.#weigh).sort(tellingFirst)
    return this.#strands
  }
}

/** The piece of the graph that has been seen so far. Things are numbered as they come. */
export class Web {
  readonly things: EntityRecord[] = []
  readonly #numbers = new Map<string, number>()
  readonly #links: Map<number, Link>[] = []
  readonly #sizes: KindCounts
  /** What a hop that says nothing would cost (bits). */
  readonly dearest: number

  constructor(sizes: KindCounts) {
    this.#sizes = sizes
    this.dearest = rarestIn(sizes) + LEAST_COST
  }

  numberOf(thing: EntityRecord): number {
    const known = this.#numbers.get(thing.id)
    if (known !== undefined) return known
    const number = this.things.length
    this.things.push(thing)
    this.#links.push(new Map())
    this.#numbers.set(thing.id, number)
    return number
  }

  find = (id: string): number | undefined => this.#numbers.get(id)

  at(number: number): EntityRecord {
    const thing = this.things[number]
    if (!thing) throw new RangeError(`nothing has the number ${number}`)
    return thing
  }

  linksOf(number: number): ReadonlyMap<number, Link> {
    return this.#links[number] ?? new Map()
  }

  linkBetween(a: number, b: number): Link | undefined {
    return this.#links[a]?.get(b)
  }

  /** Adds a relation between two things. */
  join(near: number, far: number, edge: RelationRecord): void {
    if (near !== far) (this.linkBetween(near, far) ?? this.#tie(near, far)).add(edge)
  }

  /** What a chain pays for passing through a thing, beside its hops (thousandths of a bit). */
  turn(before: number, through: number, after: number): number {
    const thing = this.at(through)
    if (thing.kind !== 'AWARD') return 0
    const [one, two] = [before, after].map((end) => this.linkBetween(through, end)?.strands[0]?.edge)
    return one && two ? thousandths(turnBits(thing, one, two)) : 0
  }

  /** Whether a film and a person stand to an award as one result of it does: its prize and theirs of one year. */
  isOneResult(before: number, through: number, after: number): boolean {
    const [one, two] = [before, after].map((end) => this.linkBetween(through, end)?.strands[0]?.edge)
    const mixed = [one?.kind, two?.kind].sort().join() === 'AWARDED,HONOURED'
    return mixed && one?.props.year === two?.props.year
  }

  #tie(a: number, b: number): Link {
    const link = new Link((edge) => this.#weigh(edge))
    this.#links[a]?.set(b, link)
    this.#links[b]?.set(a, link)
    return link
  }

  #weigh(edge: RelationRecord): Strand {
    const [from, to] = [edge.from, edge.to].map((id) => this.at(this.#numbers.get(id) ?? -1))
    if (!from || !to) throw new Error(`${edge.kind} leads out of the web`)
    const rarity = rarityOf(edge, from, to, this.#sizes)
    return {
      edge,
      rarity,
      cost: thousandths(this.dearest - worthOf(edge, rarity, from, to, this.dearest - LEAST_COST)),
    }
  }
}

/** What a hop costs: its most telling relation does. */
export const costOf = ({ strands }: Link): number => strands[0]?.cost ?? Number.POSITIVE_INFINITY

const RANK = new Map(RELATION_NAMES.map((name, rank) => [name, rank]))
const rank = ({ edge }: Strand) => RANK.get(edge.kind) ?? 0

const tellingFirst = (a: Strand, b: Strand) =>
  a.cost - b.cost || rank(a) - rank(b) || (a.edge.from < b.edge.from ? -1 : 1)
