import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { printedSchemas } from '../../src/commands/schema.ts'

test.each([...printedSchemas()].map(([file, text]) => ({ name: path.basename(file), file, text })))(
  '$name is what the code says (otherwise: npm run schema)',
  ({ file, text }) => {
    expect(readFileSync(file, 'utf8')).toBe(text)
  },
)
