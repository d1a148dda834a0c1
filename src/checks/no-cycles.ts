import { groupBy } from '../model/group-by.ts'
import type { RelationName } from '../model/relations.ts'
import type { Check } from './graph.ts'

/** A film is no remake, sequel or part of itself, and a theme is not broader than itself, by however many steps. */
const ACYCLIC: readonly RelationName[] = ['REMAKE_OF', 'SEQUEL_TO', 'PART_OF', 'BROADER']

export const noCycles: Check = ({ relations }) =>
  ACYCLIC.flatMap((kind) => {
    const next = groupBy(
      relations.filter((edge) => edge.kind === kind),
      (edge) => edge.from,
    )
    return [...next.keys()]
      .filter((id) => leadsBack(id, next))
      .map((id) => ({ id, property: kind, message: 'leads back to itself' }))
  })

function leadsBack(start: string, next: ReadonlyMap<string, readonly { readonly to: string }[]>): boolean {
  const seen = new Set<string>()
  const open = [start]
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const { to } of next.get(id) ?? []) {
      if (to === start) return true
      if (!seen.has(to)) open.push(to)
      seen.add(to)
    }
  return false
}
