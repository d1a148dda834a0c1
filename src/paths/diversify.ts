import { labelOf } from '../model/names/name.ts'
import type { EntityRecord } from '../model/records.ts'
import type { Chain } from './cheapest.ts'
import { LAMBDA } from './settings.ts'
import type { Web } from './web.ts'

/** How much of their likeness two chains have from passing through the same things; the rest is from the same kinds. */
const SHARE_OF_THINGS = 0.85

interface Candidate {
  readonly chain: Chain
  /** What it passes through, by name. */
  readonly inner: readonly string[]
  readonly kinds: readonly string[]
}

/**
 * Chooses chains by maximal marginal relevance: each the best of those left, for being cheap and for being unlike what
 * was chosen before. They come cheapest first, so that of equals the first is taken.
 */
export function diversify(web: Web, chains: readonly Chain[], first: number): readonly Chain[] {
  const left = chains.map((chain) => candidate(web, chain))
  const cheapest = chains[0]?.cost ?? 0
  const chosen: Candidate[] = []
  while (chosen.length < first && left.length > 0) {
    let [best, bestScore] = [0, Number.NEGATIVE_INFINITY]
    left.forEach((one, i) => {
      const likeness = Math.max(0, ...chosen.map((other) => likenessOf(one, other)))
      const score = LAMBDA * (2 - one.chain.cost / cheapest) - (1 - LAMBDA) * likeness
      if (score > bestScore) [best, bestScore] = [i, score]
    })
    chosen.push(...left.splice(best, 1))
  }
  return chosen.map(({ chain }) => chain)
}

const candidate = (web: Web, chain: Chain): Candidate => ({
  chain,
  inner: chain.numbers.slice(1, -1).map((number) => nameOf(web.at(number))),
  kinds: chain.numbers.slice(1).map((number, i) => {
    const link = web.linkBetween(chain.numbers[i] ?? number, number)
    return link?.strands[0]?.edge.kind ?? ''
  }),
})

function likenessOf(a: Candidate, b: Candidate): number {
  const things = a.inner.filter((name) => b.inner.some((other) => isAlike(name, other))).length
  // Of the shorter one: a chain that only makes a detour on the way is the same chain.
  const fewest = Math.max(1, Math.min(a.inner.length, b.inner.length))
  // Another actor of the same film, the other of two authors: a variant, and no other chain.
  const variant = things > 1 && things === fewest - 1
  return SHARE_OF_THINGS * (variant ? 1 : things / fewest) + (1 - SHARE_OF_THINGS) * sharedKinds(a.kinds, b.kinds)
}

/** A theme and an event of one name are one: “Civil War”, and the Russian Civil War. */
const nameOf = (thing: EntityRecord): string => (NAMED.has(thing.kind) ? labelOf(thing, 'EN') : thing.id)

const NAMED: ReadonlySet<string> = new Set(['THEME', 'HISTORICAL_EVENT', 'PLACE'])

const isAlike = (a: string, b: string): boolean => a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`)

/** The share of hops that are of a kind that the other has too, each counted once. */
function sharedKinds(a: readonly string[], b: readonly string[]): number {
  const rest = [...b]
  const shared = a.filter((kind) => {
    const i = rest.indexOf(kind)
    if (i >= 0) rest.splice(i, 1)
    return i >= 0
  }).length
  return shared / Math.max(a.length, b.length, 1)
}
