import TinyQueue from 'tinyqueue'
import { Compass } from './compass.ts'
import { Extras } from './extras.ts'
import { MOST_BEFORE_ANY, MOST_PARTIALS } from './settings.ts'
import type { Web } from './web.ts'

/** A chain of things that repeats none, and what it costs (thousandths of a bit). */
export interface Chain {
  readonly numbers: readonly number[]
  readonly cost: number
}

/** Which chains are looked for in a web. */
export interface Wanted {
  readonly from: number
  readonly to: number
  /** All of these lie on the chain, in any order. */
  readonly via: readonly number[]
  readonly maxHops: number
  /** So many, the cheapest. */
  readonly pool: number
}

interface Found {
  /** Cheapest first; those of one cost by the ids of their things. */
  readonly chains: readonly Chain[]
  /** Hops of the shortest way there is, of any length up to the bound; Infinity where there is none. */
  readonly shortest: number
  /** False where there was too much to look at. */
  readonly complete: boolean
}

/** A chain on its way, remembered from its last thing backwards. */
export interface Partial {
  readonly number: number
  readonly before: Partial | undefined
  readonly hops: number
  /** What is still to be passed through, a bit each. */
  readonly owed: number
  readonly cost: number
  /** What it will cost at the very least. */
  readonly least: number
}

/**
 * The cheapest chains of a web. Partial chains are taken up in the order of what they will cost at the least, which the
 * compass knows exactly but for repetitions, so that whole chains come out cheapest first.
 */
export function cheapestChains(web: Web, wanted: Wanted): Found {
  const compass = new Compass(web, wanted)
  const { from, to, maxHops, pool } = wanted
  const all = (1 << wanted.via.length) - 1
  const queue = new TinyQueue<Partial>([], (a, b) => a.least - b.least || b.hops - a.hops)
  const push = (partial: Omit<Partial, 'least'>) => {
    const rest = compass.leastFrom(partial.number, partial.before?.number ?? -1, maxHops - partial.hops, partial.owed)
    if (rest < Number.POSITIVE_INFINITY) queue.push({ ...partial, least: partial.cost + rest })
  }
  const extras = new Extras(web, wanted)
  push({ number: from, before: undefined, hops: 0, owed: all, cost: 0 })
  const chains: Chain[] = []
  let looked = 0
  for (let partial = queue.pop(); partial; partial = queue.pop()) {
    const dearest = chains.length < pool ? Number.POSITIVE_INFINITY : (chains.at(-1)?.cost ?? 0)
    if (partial.least > dearest) break
    if (++looked > (chains.length > 0 ? MOST_PARTIALS : MOST_BEFORE_ANY))
      return { chains: inOrder(web, chains, pool), shortest: compass.shortest, complete: false }
    if (partial.number === to) {
      chains.push({ numbers: numbersOf(partial), cost: partial.cost })
      continue
    }
    for (const { next, cost, pays } of compass.waysFrom(partial.number))
      if (!passes(partial, next)) {
        const extra = extras.of(partial, next)
        if (extra < Infinity)
          push({
            number: next,
            before: partial,
            hops: partial.hops + 1,
            owed: partial.owed & ~pays,
            cost: partial.cost + cost + extra,
          })
      }
  }
  return { chains: inOrder(web, chains, pool), shortest: compass.shortest, complete: true }
}

function passes(partial: Partial | undefined, number: number): boolean {
  for (let one = partial; one; one = one.before) if (one.number === number) return true
  return false
}

function numbersOf(last: Partial): number[] {
  const numbers: number[] = []
  for (let one: Partial | undefined = last; one; one = one.before) numbers.push(one.number)
  return numbers.reverse()
}

function inOrder(web: Web, chains: readonly Chain[], pool: number): Chain[] {
  const keyed = chains.map((chain) => ({ chain, ids: chain.numbers.map((number) => web.at(number).id) }))
  return keyed
    .sort((a, b) => a.chain.cost - b.chain.cost || compareLists(a.ids, b.ids))
    .slice(0, pool)
    .map(({ chain }) => chain)
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const [one = '', two = ''] = [a[i], b[i]]
    if (one !== two) return one < two ? -1 : 1
  }
  return a.length - b.length
}
