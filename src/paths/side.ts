/** What was reached from a start, and how far. */
export class Side {
  /** Steps from the start, by number; undefined where it was not reached. */
  readonly levels: (number | undefined)[] = []
  /** What was reached last. */
  rim: readonly number[]
  /** Whether it came to a hub that was not expanded. */
  metHub = false

  constructor(start: number) {
    this.levels[start] = 0
    this.rim = [start]
  }

  /** One step on. @param closed hubs that were not expanded */
  advance(
    step: number,
    neighboursOf: (number: number) => readonly number[] | undefined,
    closed: ReadonlySet<number>,
  ): void {
    const rim: number[] = []
    for (const number of this.rim) {
      if (closed.has(number)) this.metHub = true
      for (const next of neighboursOf(number) ?? [])
        if (this.levels[next] === undefined) {
          this.levels[next] = step
          rim.push(next)
        }
    }
    this.rim = rim
  }
}
