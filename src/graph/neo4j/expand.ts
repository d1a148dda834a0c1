import type { Direction } from '../../model/edge.ts'
import { groupBy } from '../../model/group-by.ts'
import type { EntityRecord } from '../../model/records.ts'
import type { RelationName } from '../../model/relations.ts'
import { compareKeys } from '../page.ts'
import { edgeKey, naturalKey, rankOf } from '../sort-key.ts'
import type { Ask, Step } from '../store.ts'
import type { Asking } from './asking.ts'
import { expandQuery } from './cypher/expand.ts'
import { type Thing, withThings } from './cypher/thing.ts'
import { ends } from './ends.ts'
import { followed } from './follow.ts'
import { readEdge } from './records.ts'

type StepRow = readonly [thing: Thing, edge: string]

interface Group {
  readonly parent: string
  readonly kind: RelationName
  readonly direction: Direction
  readonly steps: readonly StepRow[]
}

/** For each id its steps, relation by relation as the table has them, first along it and then against it. */
export async function stepsFrom(
  asking: Asking,
  asked: readonly string[],
  relations: readonly RelationName[],
  limit: number,
  ask: Ask,
): Promise<readonly (readonly Step[])[]> {
  const ids = await followed(asking, asked, ask)
  const parents = ids.filter((id) => id !== undefined)
  if (parents.length === 0 || relations.length === 0) return ids.map(() => [])
  const rows = await asking.connection.read(
    'expand',
    withThings(expandQuery(parents, relations, limit), asking.known.inline),
    ask,
  )
  const groups = rows.map((row) => row.toObject() as Group)
  const things = groups.flatMap(({ steps }) => steps.map(([thing]) => thing))
  const records = await asking.known.of(things, ask)
  const byParent = groupBy(groups, ({ parent }) => parent)
  return ids.map((id) =>
    (byParent.get(id ?? '') ?? []).toSorted(inTableOrder).flatMap((group) => stepsOf(group, records)),
  )
}

/** Relations as the table has them, first along them and then against them. */
const inTableOrder = (a: Group, b: Group) =>
  rankOf(a.kind) - rankOf(b.kind) || Number(a.direction === 'in') - Number(b.direction === 'in')

/** The steps of one relation and direction, in the natural order of the neighbours. */
function stepsOf({ parent, kind, direction, steps }: Group, records: ReadonlyMap<string, EntityRecord>): Step[] {
  const read = steps.flatMap(([[id], json]) => {
    const node = records.get(id)
    if (!node) return []
    const edge = readEdge(kind, ...ends(direction, parent, id), json)
    return [{ step: { edge, node }, key: [...edgeKey(edge, direction), ...naturalKey(node)] }]
  })
  return read.sort((a, b) => compareKeys(a.key, b.key)).map(({ step }) => step)
}
