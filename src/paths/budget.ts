/** How long a search may take: until the caller has left, or its own time is up. */
export interface Budget {
  /** Goes with every question to the store. */
  readonly signal: AbortSignal
  /** Throws where the caller has left, for then nobody waits for an answer. */
  throwIfLeft(): void
  /** Whether time is up: what there is then is given. */
  spent(): boolean
}

/** A budget of so many milliseconds, from now on. */
export function budgetOf(milliseconds: number, caller: AbortSignal): Budget {
  const until = performance.now() + milliseconds
  return {
    signal: AbortSignal.any([caller, AbortSignal.timeout(Math.ceil(milliseconds))]),
    throwIfLeft: () => caller.throwIfAborted(),
    // The clock, for a search that never waits gives timers no turn.
    spent: () => performance.now() >= until,
  }
}
