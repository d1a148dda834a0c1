import neo4j from 'neo4j-driver'
import type { EdgeChanges, GraphChanges, NodeChanges } from './changes.ts'
import type { EdgeRow, NodeRow, Properties } from './graph.ts'

/** One statement that changes some rows of a table. */
export interface Batch {
  readonly text: string
  readonly rows: readonly object[]
}

/** How many rows one statement changes. */
const BATCH_SIZE = 2000

/**
 * The statements that make the changes, in an order that never leaves a relation without an end: relations go first,
 * then nodes go and come, then relations come.
 */
export const batchesOf = ({ nodes, edges }: GraphChanges): Batch[] => [
  ...edges.flatMap(removedEdges),
  ...nodes.flatMap(removedNodes),
  ...nodes.flatMap(writtenNodes),
  ...edges.flatMap(writtenEdges),
]

function cut(text: string, rows: readonly object[]): Batch[] {
  return Array.from({ length: Math.ceil(rows.length / BATCH_SIZE) }, (_, i) => ({
    text: `UNWIND $rows AS row\n${text}`,
    rows: rows.slice(i * BATCH_SIZE, (i + 1) * BATCH_SIZE),
  }))
}

const removedNodes = ({ table: { labels }, removed }: NodeChanges) =>
  cut(`MATCH (n:${labels[0]} {id: row.id})\nDETACH DELETE n`, removed)

const writtenNodes = ({ table: { labels }, added, changed }: NodeChanges) => [
  ...cut(`CREATE (n:${labels.join(':')})\nSET n = row`, added.map(nodeProperties)),
  ...cut(`MATCH (n:${labels[0]} {id: row.id})\nSET n = row`, changed.map(nodeProperties)),
]

const removedEdges = ({ table, removed }: EdgeChanges) => cut(`${matchEdge(table)}\nDELETE r`, removed)

const writtenEdges = ({ table, added, changed }: EdgeChanges) => [
  ...cut(
    `MATCH (a:${table.fromLabel} {id: row.from})\nMATCH (b:${table.toLabel} {id: row.to})\nCREATE (a)-[r:${table.type}]->(b)\nSET r = row.props`,
    added.map(edgeProperties),
  ),
  ...cut(`${matchEdge(table)}\nSET r = row.props`, changed.map(edgeProperties)),
]

const matchEdge = ({ type, fromLabel, toLabel }: EdgeChanges['table']) =>
  `MATCH (a:${fromLabel} {id: row.from})-[r:${type}]->(b:${toLabel} {id: row.to})`

const nodeProperties = ({ id, hash, props }: NodeRow) => ({ ...whole(props), id, hash })

const edgeProperties = ({ from, to, hash, props }: EdgeRow) => ({ from, to, props: { ...whole(props), hash } })

/** Whole numbers as such: the driver would send each number of JavaScript as a fraction. */
const whole = (props: Properties) =>
  Object.fromEntries(
    Object.entries(props).map(([key, value]) => [key, Number.isInteger(value) ? neo4j.int(Number(value)) : value]),
  )
