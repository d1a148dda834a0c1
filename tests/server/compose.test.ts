import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { RELEASES } from '../../src/graph/neo4j/local/releases.ts'
import { HEAP, SETTINGS } from '../../src/graph/neo4j/local/settings.ts'

interface Compose {
  readonly services: { readonly neo4j: { readonly image: string; readonly environment: Record<string, string> } }
}

const compose = parse(readFileSync(path.resolve(import.meta.dirname, '../../docker-compose.yml'), 'utf8'), {
  merge: true,
}) as Compose

test('Neo4j has the same release and settings in Docker as without it', () => {
  const { image, environment } = compose.services.neo4j
  expect(image).toBe(`neo4j:${RELEASES['5.26'].version}-community`)
  // Docker's image writes a setting as an environment variable: dots as one underscore, underscores as two.
  const { NEO4J_AUTH: _, NEO4J_server_memory_heap_max__size: heap, ...settings } = environment
  const written = Object.entries(SETTINGS).map(([key, value]) => [
    `NEO4J_${key.replaceAll('_', '__').replaceAll('.', '_')}`,
    value,
  ])
  expect(settings).toEqual(Object.fromEntries(written))
  expect(heap).toBe(HEAP)
})

test('nothing in it has a default password', () => {
  expect(compose.services.neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/)
})
