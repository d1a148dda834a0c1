import { type KindCounts, rarestIn, rarityOf, worthOf } from '../model/rarity.ts'
import type { EntityRecord, RelationRecord } from '../model/records.ts'
import { RELATION_NAMES } from '../model/relations.ts'
import { LEAST_COST, thousandths } from './settings.ts'

/** A relation between two things, and what it says. */
export interface Strand {
  readonly edge: RelationRecord
  /** Information content (bits). */
  readonly rarity: number
  /** What it costs a chain (thousandths of a bit). */
  readonly cost: number
}

/** All that joins two things: one hop, however many relations; the most telling first. */
export interface Link {
  readonly strands: Strand[]
}

/** The piece of the graph that has been seen so far. Things are numbered as they come. */
export class Web {
  readonly things: EntityRecord[] = []
  readonly #numbers = new Map<string, number>()
  readonly #links: Map<number, Link>[] = []
  readonly #sizes: KindCounts
  readonly #dearest: number

  constructor(sizes: KindCounts) {
    this.#sizes = sizes
    this.#dearest = rarestIn(sizes) + LEAST_COST
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

  /** Adds a relation, once, however often it is seen. */
  join(near: number, far: number, edge: RelationRecord): void {
    if (near === far) return
    const link = this.linkBetween(near, far) ?? this.#tie(near, far)
    if (link.strands.some((strand) => strand.edge.kind === edge.kind && strand.edge.from === edge.from)) return
    const [from, to] = edge.from === this.at(near).id ? [near, far] : [far, near]
    const rarity = rarityOf(edge, this.at(from), this.at(to), this.#sizes)
    link.strands.push({ edge, rarity, cost: thousandths(this.#dearest - worthOf(edge, rarity)) })
    if (link.strands.length > 1) link.strands.sort(tellingFirst)
  }

  #tie(a: number, b: number): Link {
    const link: Link = { strands: [] }
    this.#links[a]?.set(b, link)
    this.#links[b]?.set(a, link)
    return link
  }
}

/** What a hop costs: its most telling relation does. */
export const costOf = ({ strands }: Link): number => strands[0]?.cost ?? Number.POSITIVE_INFINITY

const RANK = new Map(RELATION_NAMES.map((name, rank) => [name, rank]))
const rank = ({ edge }: Strand) => RANK.get(edge.kind) ?? 0

const tellingFirst = (a: Strand, b: Strand) =>
  a.cost - b.cost || rank(a) - rank(b) || (a.edge.from < b.edge.from ? -1 : 1)
