import { LABELS } from '../../../src/graph/neo4j/names.ts'
import type { Kind } from '../../../src/model/entities.ts'
import { groupBy } from '../../../src/model/group-by.ts'
import { kindOfId } from '../../../src/model/ids.ts'
import type { RelationRecord } from '../../../src/model/records.ts'
import { RELATION_NAMES, type RelationName, relationRow } from '../../../src/model/relations.ts'
import type { EdgeRow, EdgeTable, Properties } from '../graph.ts'
import { contentHash } from '../hash.ts'

/** A table for each relation and kinds of its ends, with rows or without. */
export function relationTables(relations: readonly RelationRecord[]): EdgeTable[] {
  const keyOf = (type: RelationName, from: Kind | undefined, to: Kind | undefined) => `${type} ${from} ${to}`
  const rows = groupBy(relations, ({ kind, from, to }) => keyOf(kind, kindOfId(from), kindOfId(to)))
  return RELATION_NAMES.flatMap((type) =>
    relationRow(type).from.flatMap((from) =>
      relationRow(type).to.map((to) => ({
        type,
        fromLabel: LABELS[from],
        toLabel: LABELS[to],
        rows: (rows.get(keyOf(type, from, to)) ?? []).map(edgeRowOf),
      })),
    ),
  )
}

function edgeRowOf({ from, to, props, sources }: RelationRecord): EdgeRow {
  const stated = { ...props, sources }
  const stored = { ...stated, json: JSON.stringify(stated) } as Properties
  return { from, to, hash: contentHash(stored), props: stored }
}
