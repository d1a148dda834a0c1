import type { Explorer } from './explorer.ts'

/** How many steps lie between each thing and each start, as far as has been seen. By start, then by number. */
type Distances = readonly (readonly (number | undefined)[])[]

/**
 * Which of the things that were met may lie on a chain of so many hops through all starts: those from which two starts
 * can be reached in as many. Most of what was met leads nowhere, and weighing it would take most of the time.
 */
export function withinReach(explorer: Explorer, hops: number): readonly number[] {
  const { starts, things } = explorer
  const distances = distancesIn(explorer)
  // Other stretches of the chain have a hop at the least.
  const most = hops - (starts.length - 2)
  return things.flatMap((_, number) => (nearestTwo(distances, number) <= most ? [number] : []))
}

function nearestTwo(distances: Distances, number: number): number {
  let [first, second] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const from of distances) {
    const steps = from[number] ?? Number.POSITIVE_INFINITY
    if (steps < first) [first, second] = [steps, first]
    else if (steps < second) second = steps
  }
  return first + second
}

/** The walk from a start knows how far it came; beyond, those that other walks expanded are as far as what they led to, and one. */
function distancesIn({ sides, expansions, steps }: Explorer): Distances {
  return sides.map(({ levels }) => {
    const far = [...levels]
    const beyond = expansions.flatMap((expansion, number) =>
      expansion && levels[number] === undefined ? [{ number, neighbours: expansion.far }] : [],
    )
    for (let round = 0, changed = true; changed && round <= steps; round++) {
      changed = false
      for (const { number, neighbours } of beyond) {
        let least = far[number] ?? Number.POSITIVE_INFINITY
        for (const next of neighbours) least = Math.min(least, (far[next] ?? Number.POSITIVE_INFINITY) + 1)
        if (least < (far[number] ?? Number.POSITIVE_INFINITY)) {
          far[number] = least
          changed = true
        }
      }
    }
    return far
  })
}
