import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { openDriver } from '../../src/graph/neo4j/connection.ts'

const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/graph-model.md'), 'utf8')
const examples = [...page.matchAll(/^(.+):\n\n```cypher\n([\s\S]*?)```/gm)].map(([, question = '', cypher = '']) => ({
  question,
  cypher,
}))
const driver = openDriver(inject('neo4j'))
afterAll(() => driver.close())

describe('the examples of docs/graph-model.md', () => {
  test('are ten', () => {
    expect(examples).toHaveLength(10)
  })

  test.each(examples)('$question', async ({ cypher }) => {
    const { records, summary } = await driver.executeQuery(cypher, {}, { database: 'neo4j' })
    expect(records.length).toBeGreaterThan(0)
    expect(summary.notifications).toEqual([])
  })
})
