import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from '../../schema/index.ts'
import { graphReference } from '../graph/neo4j/reference.ts'
import { schemaFiles } from '../graph/neo4j/schema-files.ts'
import { GRAPH_REFERENCE, NEO4J_SCHEMA, SDL } from './paths.ts'

/** The files that are printed from the code and committed: the GraphQL schema in alphabetical order, and that of Neo4j, its reference. */
export const printedSchemas = (): ReadonlyMap<string, string> =>
  new Map([
    [SDL, `${printSchema(lexicographicSortSchema(schema))}\n`],
    [GRAPH_REFERENCE, graphReference()],
    ...[...schemaFiles()].map(([name, text]): [string, string] => [path.join(NEO4J_SCHEMA, name), text]),
  ])

/** Writes the schemas to their files, or only compares them. @returns the files that are not what the code says */
export function schemaCommand(onlyCheck: boolean): string[] {
  const printed = [...printedSchemas()]
  if (!onlyCheck)
    for (const [file, text] of printed) {
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
  return printed
    .filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text)
    .map(([file]) => path.relative('', file))
}
