/** What some runs of one thing took (milliseconds). */
export interface Timing {
  readonly median: number
  readonly p95: number
}

const WARM_UP = 100

/** In so many turns the things that are compared take part, so that a slow moment of the machine is slow for all. */
const TURNS = 20

/** Times pieces of work that several clients do at once, turn by turn. */
export async function measure(
  works: readonly (() => Promise<unknown>)[],
  clients: number,
  runs: number,
): Promise<Timing[]> {
  for (const work of works) for (let i = 0; i < WARM_UP; i++) await work()
  const times = works.map((): number[] => [])
  for (let turn = 1; turn <= TURNS; turn++)
    for (const [i, work] of works.entries()) await runUntil(work, clients, times[i] ?? [], (runs * turn) / TURNS)
  return times.map(timingOf)
}

/** Runs a piece of work until it was timed so many times. */
async function runUntil(work: () => Promise<unknown>, clients: number, times: number[], runs: number): Promise<void> {
  const client = async () => {
    while (times.length < runs) {
      const start = performance.now()
      await work()
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
}

/** The median and the 95th percentile of some times. */
export function timingOf(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { median: at(0.5), p95: at(0.95) }
}
