/** What some runs of one thing took (milliseconds). */
export interface Timing {
  readonly median: number
  readonly p95: number
}

const WARM_UP = 30

/** Times a piece of work that several clients do at once, again and again. */
export async function measure(work: () => Promise<unknown>, clients: number, runs: number): Promise<Timing> {
  for (let i = 0; i < WARM_UP; i++) await work()
  const times: number[] = []
  const client = async () => {
    while (times.length < runs) {
      const start = performance.now()
      await work()
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { median: at(0.5), p95: at(0.95) }
}
