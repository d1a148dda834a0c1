import type { Wanted } from './cheapest.ts'
import { costOf, type Web } from './web.ts'

/** A way on from a thing. */
interface Way {
  readonly next: number
  readonly cost: number
  /** The bit of a thing that has to be passed through; 0 for all others. */
  readonly pays: number
}

const NOWHERE: readonly Way[] = []

/**
 * Knows, for each thing, what reaching the end from it costs at the least, within so many hops and through all that is
 * still to be passed. It is computed from the end backwards, over ways that may repeat a thing, and so never too high.
 */
export class Compass {
  /** Hops of the shortest way there is. */
  readonly shortest: number
  readonly #ways: (readonly Way[])[]
  /** Least costs by what is owed, hops left, thing. */
  readonly #least: Float64Array[][]

  constructor(web: Web, { from, to, via, maxHops }: Wanted) {
    this.#ways = waysWithoutDeadEnds(web, [from, to, ...via], via)
    const size = web.things.length
    this.#least = Array.from({ length: 1 << via.length }, () => [])
    for (let owed = 0; owed < this.#least.length; owed++) {
      for (let hops = 0; hops <= maxHops; hops++) {
        const layer = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
        this.#least[owed]?.push(layer)
        if (owed === 0) layer[to] = 0
        if (hops > 0) this.#fill(layer, owed, hops, to)
      }
    }
    const everything = this.#least.at(-1) ?? []
    const first = everything.findIndex((layer) => (layer[from] ?? Number.POSITIVE_INFINITY) < Number.POSITIVE_INFINITY)
    this.shortest = first === -1 ? Number.POSITIVE_INFINITY : first
  }

  waysFrom(number: number): readonly Way[] {
    return this.#ways[number] ?? NOWHERE
  }

  leastFrom(number: number, hops: number, owed: number): number {
    return this.#least[owed]?.[hops]?.[number] ?? Number.POSITIVE_INFINITY
  }

  #fill(layer: Float64Array, owed: number, hops: number, to: number): void {
    this.#ways.forEach((ways, number) => {
      // The end is where a chain stops, so nothing leads on from it.
      if (number === to) return
      let least = Number.POSITIVE_INFINITY
      for (const { next, cost, pays } of ways) {
        const rest = cost + (this.#least[owed & ~pays]?.[hops - 1]?.[next] ?? Number.POSITIVE_INFINITY)
        if (rest < least) least = rest
      }
      layer[number] = least
    })
  }
}

/** The ways of a web, without things that only one way leads to: no chain passes through them. */
function waysWithoutDeadEnds(web: Web, ends: readonly number[], via: readonly number[]): (readonly Way[])[] {
  const degrees = web.things.map((_, number) => web.linksOf(number).size)
  const dead = new Set<number>()
  const kept = new Set(ends)
  const queue = degrees.flatMap((degree, number) => (degree < 2 && !kept.has(number) ? [number] : []))
  for (let number = queue.pop(); number !== undefined; number = queue.pop()) {
    dead.add(number)
    for (const next of web.linksOf(number).keys()) {
      const degree = (degrees[next] ?? 0) - 1
      degrees[next] = degree
      if (degree === 1 && !kept.has(next) && !dead.has(next)) queue.push(next)
    }
  }
  const bits = new Map(via.map((number, i) => [number, 1 << i]))
  return web.things.map((_, number) => {
    if (dead.has(number)) return NOWHERE
    const ways: Way[] = []
    for (const [next, link] of web.linksOf(number))
      if (!dead.has(next)) ways.push({ next, cost: costOf(link), pays: bits.get(next) ?? 0 })
    return ways
  })
}
