import type { Runner } from './database.ts'
import type { EdgeRow, EdgeTable, Graph, NodeRow, NodeTable } from './graph.ts'

/** What is to be done to a table so that it is as it should be. */
interface Changes<Row> {
  readonly added: readonly Row[]
  readonly changed: readonly Row[]
  readonly removed: readonly Omit<Row, 'props' | 'hash'>[]
}

export interface NodeChanges extends Changes<NodeRow> {
  readonly table: NodeTable
}

export interface EdgeChanges extends Changes<EdgeRow> {
  readonly table: EdgeTable
}

/** All that is to be done to a database. */
export interface GraphChanges {
  readonly nodes: readonly NodeChanges[]
  readonly edges: readonly EdgeChanges[]
}

/** What stands in a table now: the hash of each row by its key. Only rows of ours have one. */
type Stored<Row> = ReadonlyMap<string, { readonly hash: string; readonly row: Omit<Row, 'props' | 'hash'> }>

/** Compares what a database holds with what it is to hold, by id and content hash. */
export async function changesTo(runner: Runner, { nodes, edges }: Graph): Promise<GraphChanges> {
  const changed: { nodes: NodeChanges[]; edges: EdgeChanges[] } = { nodes: [], edges: [] }
  for (const table of nodes)
    changed.nodes.push({ table, ...differences(table.rows, ({ id }) => id, await storedNodes(runner, table)) })
  for (const table of edges)
    changed.edges.push({ table, ...differences(table.rows, edgeKey, await storedEdges(runner, table)) })
  return changed
}

const edgeKey = ({ from, to }: Pick<EdgeRow, 'from' | 'to'>) => `${from} ${to}`

function differences<Row extends { readonly hash: string }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  stored: Stored<Row>,
): Changes<Row> {
  const wanted = new Set(rows.map(keyOf))
  return {
    added: rows.filter((row) => !stored.has(keyOf(row))),
    changed: rows.filter((row) => (stored.get(keyOf(row))?.hash ?? row.hash) !== row.hash),
    removed: [...stored].filter(([key]) => !wanted.has(key)).map(([, { row }]) => row),
  }
}

async function storedNodes(runner: Runner, { labels: [label] }: NodeTable): Promise<Stored<NodeRow>> {
  const { records } = await runner.run(`MATCH (n:${label}) WHERE n.hash IS NOT NULL RETURN n.id AS id, n.hash AS hash`)
  return new Map(
    records.map((record) => {
      const id: string = record.get('id')
      return [id, { hash: record.get('hash'), row: { id } }]
    }),
  )
}

async function storedEdges(runner: Runner, { type, fromLabel, toLabel }: EdgeTable): Promise<Stored<EdgeRow>> {
  const { records } = await runner.run(
    `MATCH (a:${fromLabel})-[r:${type}]->(b:${toLabel}) WHERE r.hash IS NOT NULL RETURN a.id AS from, b.id AS to, r.hash AS hash`,
  )
  return new Map(
    records.map((record) => {
      const row = { from: record.get('from') as string, to: record.get('to') as string }
      return [edgeKey(row), { hash: record.get('hash'), row }]
    }),
  )
}

/** How many nodes and relations are added, changed and removed. */
export interface ChangeCounts {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

export const countChanges = (tables: readonly Changes<unknown>[]): ChangeCounts => ({
  added: tables.reduce((sum, { added }) => sum + added.length, 0),
  changed: tables.reduce((sum, { changed }) => sum + changed.length, 0),
  removed: tables.reduce((sum, { removed }) => sum + removed.length, 0),
})

/** How many changes there are in all. */
export function sizeOf({ nodes, edges }: GraphChanges): number {
  const { added, changed, removed } = countChanges([...nodes, ...edges])
  return added + changed + removed
}
