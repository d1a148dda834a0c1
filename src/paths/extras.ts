import type { Partial, Wanted } from './cheapest.ts'
import { DETOUR, thousandths } from './settings.ts'
import type { Web } from './web.ts'

/** What a chain costs beside its hops (thousandths of a bit): for what its hops have to do with each other. */
export class Extras {
  readonly #web: Web
  readonly #wanted: Wanted
  readonly #via: ReadonlySet<number>

  constructor(web: Web, wanted: Wanted) {
    this.#web = web
    this.#wanted = wanted
    this.#via = new Set(wanted.via)
  }

  /** What the next step of a chain costs so; Infinity where it would tell one fact as two. */
  of(last: Partial, next: number): number {
    const { before } = last
    if (!before) return 0
    const turn = this.#web.turn(before.number, last.number, next)
    const detours = this.#detours(last, next)
    // A film's prize and a prize of who made it: one result, told as two.
    if (detours > 0 && this.#web.isOneResult(before.number, last.number, next)) return Number.POSITIVE_INFINITY
    return turn + detours * thousandths(DETOUR)
  }

  /** How many things the chain goes round to the next although it is joined to them directly, and nobody asked it to. */
  #detours(last: Partial, next: number): number {
    const { from, to } = this.#wanted
    let detours = 0
    for (let one: Partial | undefined = last; one?.before && !this.#via.has(one.number); one = one.before) {
      const { number } = one.before
      if (this.#web.linkBetween(number, next) && !(number === from && next === to)) detours += 1
    }
    return detours
  }
}
