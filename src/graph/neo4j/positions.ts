import type { Ask, Position } from '../store.ts'
import type { Asking } from './asking.ts'
import { positionsQuery } from './cypher/look-up.ts'
import { followed } from './follow.ts'

/** Where each thing was laid out, in the order asked; null where it was not. */
export async function positionsOf(
  asking: Asking,
  asked: readonly string[],
  ask: Ask,
): Promise<readonly (Position | null)[]> {
  const ids = await followed(asking, asked, ask)
  const known = [...new Set(ids.filter((id) => id !== undefined))]
  if (known.length === 0) return ids.map(() => null)
  const rows = await asking.connection.read('positions', positionsQuery(known), ask)
  const places = new Map(rows.map((row): [string, Position] => [row.get('id'), { x: row.get('x'), y: row.get('y') }]))
  return ids.map((id) => (id === undefined ? null : (places.get(id) ?? null)))
}
