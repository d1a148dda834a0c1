import neo4j, { type Driver } from 'neo4j-driver'
import type { Graph, Properties } from '../../import/sync/graph.ts'

/** How many rows one statement writes: the usual advice. */
const BATCH = 1000

/** Whole numbers as such, as whoever writes by hand would have them too. */
const whole = (props: Properties) =>
  Object.fromEntries(
    Object.entries(props).map(([key, value]) => [key, Number.isInteger(value) ? neo4j.int(Number(value)) : value]),
  )

/**
 * The same rows by `UNWIND` in batches over the bare driver, each batch a transaction, into a database without nodes that
 * has the same constraints and indexes. The rows are made beforehand; nothing is compared, hashed, locked or told.
 * @returns how long the writing took (seconds)
 */
export async function writeBare(driver: Driver, { nodes, edges }: Graph): Promise<number> {
  const work = [
    ...nodes.map(({ labels, rows }) => ({
      text: `UNWIND $rows AS row CREATE (n:${labels.join(':')}) SET n = row`,
      rows: rows.map(({ id, hash, props }) => ({ ...whole(props), id, hash })),
    })),
    ...edges.map(({ type, fromLabel, toLabel, rows }) => ({
      text: `UNWIND $rows AS row MATCH (a:${fromLabel} {id: row.from}) MATCH (b:${toLabel} {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.props`,
      rows: rows.map(({ from, to, hash, props }) => ({ from, to, props: { ...whole(props), hash } })),
    })),
  ]
  const start = performance.now()
  const session = driver.session({ database: 'neo4j' })
  for (const { text, rows } of work)
    for (let i = 0; i < rows.length; i += BATCH)
      await session.executeWrite((transaction) => transaction.run(text, { rows: rows.slice(i, i + BATCH) }))
  await session.close()
  return (performance.now() - start) / 1000
}
