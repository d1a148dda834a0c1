import { setTimeout as pause } from 'node:timers/promises'

/** How an importer that asks servers tells time and waits; a test puts its own in the place of the clock. */
export interface Waiting {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Waits so many milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<unknown>
  /** From 0 to 1, to spread what would otherwise come all at once. */
  readonly random: () => number
  /** A request that has no answer by then has failed (milliseconds). */
  readonly patience: number
}

/** Wikidata breaks a query off after a minute; the rest is for the way. */
export const BY_THE_CLOCK: Waiting = { now: Date.now, sleep: pause, random: Math.random, patience: 90_000 }
