import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SDL } from '../../src/commands/paths.ts'
import { printedSchema } from '../../src/commands/schema.ts'

test('schema/schema.graphql is what the code says (otherwise: npm run schema)', () => {
  expect(readFileSync(SDL, 'utf8')).toBe(printedSchema())
})
