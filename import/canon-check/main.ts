import path from 'node:path'
import { parseArgs } from 'node:util'
import { InputError } from '../problem.ts'
import { asMarkdown } from './report/markdown.ts'
import { asText } from './report/text.ts'
import { checkCanonAgainst } from './run.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    canon: { type: 'string', default: path.join(import.meta.dirname, '../canon') },
    differences: { type: 'string', default: path.join(import.meta.dirname, 'differences.yaml') },
    markdown: { type: 'boolean', default: false },
  },
})

try {
  const { canon, differences, markdown } = values
  const check = await checkCanonAgainst({ canon, data: positionals[0], differences })
  console.log(markdown ? asMarkdown(check) : asText(check))
  if (check.open.length > 0 || check.stale.length > 0) process.exitCode = 1
} catch (error) {
  console.error(error instanceof InputError ? error.message : error)
  process.exitCode = 1
}
