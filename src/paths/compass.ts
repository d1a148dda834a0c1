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

/** What reaching the end from each thing costs at the least; and at the least but by the best next thing. */
interface Layer {
  readonly best: Float64Array
  readonly next: Int32Array
  readonly second: Float64Array
}

const layerOf = (size: number): Layer => ({
  best: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
  next: new Int32Array(size).fill(-1),
  second: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
})

/**
 * Knows, for each thing, what reaching the end from it costs at the least, within so many hops and through all that is
 * still to be passed. It is computed from the end backwards, over ways that do not turn straight back but may repeat a
 * thing otherwise, and so is never too high.
 */
export class Compass {
  /** Hops of the shortest way there is. */
  readonly shortest: number
  readonly #ways: (readonly Way[])[]
  /** By what is owed, and hops left. */
  readonly #layers: Layer[][]

  constructor(web: Web, { from, to, via, maxHops }: Wanted) {
    this.#ways = waysWithoutDeadEnds(web, [from, to, ...via], via)
    this.#layers = Array.from({ length: 1 << via.length }, () => [])
    this.#layers.forEach((layers, owed) => {
      for (let hops = 0; hops <= maxHops; hops++) {
        const layer = layerOf(web.things.length)
        layers.push(layer)
        if (owed === 0) [layer.best[to], layer.second[to]] = [0, 0]
        if (hops > 0) this.#fill(layer, owed, hops, to)
      }
    })
    const owingAll = this.#layers.at(-1) ?? []
    const first = owingAll.findIndex(({ best }) => (best[from] ?? Number.POSITIVE_INFINITY) < Number.POSITIVE_INFINITY)
    this.shortest = first === -1 ? Number.POSITIVE_INFINITY : first
  }

  waysFrom(number: number): readonly Way[] {
    return this.#ways[number] ?? NOWHERE
  }

  /** @param before the thing that was come from, -1 at the start: no chain turns straight back to it */
  leastFrom(number: number, before: number, hops: number, owed: number): number {
    const layer = this.#layers[owed]?.[hops]
    const least = layer?.next[number] === before && before >= 0 ? layer.second[number] : layer?.best[number]
    return least ?? Number.POSITIVE_INFINITY
  }

  #fill({ best, next, second }: Layer, owed: number, hops: number, to: number): void {
    this.#ways.forEach((ways, number) => {
      // The end is where a chain stops, so nothing leads on from it.
      if (number === to) return
      for (const way of ways) {
        const cost = way.cost + this.leastFrom(way.next, number, hops - 1, owed & ~way.pays)
        if (cost < (best[number] ?? 0)) {
          second[number] = best[number] ?? 0
          best[number] = cost
          next[number] = way.next
        } else if (cost < (second[number] ?? 0)) second[number] = cost
      }
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
