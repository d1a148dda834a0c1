import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from '../../schema/index.ts'

/** The schema as it is committed: printed, in alphabetical order. */
export const printedSchema = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`

/** Writes the schema to a file, or only compares it. @returns whether the file is now, or was, the same */
export function schemaCommand(file: string, onlyCheck: boolean): boolean {
  const printed = printedSchema()
  if (!onlyCheck) writeFileSync(file, printed)
  return existsSync(file) && readFileSync(file, 'utf8') === printed
}
