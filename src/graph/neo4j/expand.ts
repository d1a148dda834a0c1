import type { Direction } from '../../model/edge.ts'
import { RELATION_NAMES, type RelationName } from '../../model/relations.ts'
import type { Ask, Step } from '../store.ts'
import type { Asking } from './asking.ts'
import { expandQuery } from './cypher/expand.ts'
import { followed } from './follow.ts'
import { ends } from './neighbours.ts'
import { type EdgeRow, readEdge, readRecord } from './records.ts'

type StepRow = readonly [record: string, stored: EdgeRow[1]]

/** For each id its steps, relation by relation as the table has them, first along it and then against it. */
export async function stepsFrom(
  asking: Asking,
  asked: readonly string[],
  relations: readonly RelationName[],
  limit: number,
  ask: Ask,
): Promise<readonly (readonly Step[])[]> {
  const ids = await followed(asking, asked, ask)
  const known = ids.filter((id) => id !== undefined)
  if (known.length === 0 || relations.length === 0) return ids.map(() => [])
  const rows = await asking.connection.read('expand', expandQuery(known, relations, limit), ask)
  const steps = new Map<string, Step[]>()
  for (const row of rows) {
    const [parent, kind, direction]: [string, RelationName, Direction] = [
      row.get('parent'),
      row.get('kind'),
      row.get('direction'),
    ]
    const read = (row.get('steps') as readonly StepRow[]).map(([json, stored]): Step => {
      const node = readRecord(json)
      return { edge: readEdge(kind, ...ends(direction, parent, node.id), stored), node }
    })
    steps.set(`${parent} ${kind} ${direction}`, read)
  }
  const inTableOrder = RELATION_NAMES.filter((name) => relations.includes(name))
  return ids.map((id) =>
    inTableOrder.flatMap((kind) =>
      (['out', 'in'] as const).flatMap((direction) => steps.get(`${id} ${kind} ${direction}`) ?? []),
    ),
  )
}
