import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { build } from '../../import/pipeline.ts'
import { CANON } from '../../src/commands/paths.ts'
import { EmbeddedStore } from '../../src/graph/embedded/store.ts'
import { openDataSet } from '../../src/graph/files/open.ts'
import { appOver, graphqlRequest } from '../support/app.ts'
import { temporaryFolder } from '../support/fixture.ts'

const readme = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8')
const block = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? ''

test('the first query of the README has the answer that stands below it, and its numbers are true', async () => {
  const out = path.join(temporaryFolder(), 'dataset')
  const { counts } = build({ canon: CANON, out, layout: false })
  const response = await appOver(new EmbeddedStore(openDataSet(out))).fetch(graphqlRequest(block('graphql')))
  const { data } = (await response.json()) as { data: unknown }
  expect(data).toEqual(JSON.parse(block('json')))
  for (const [kind, noun] of [
    ['FILM', 'films'],
    ['PERSON', 'people'],
    ['LITERARY_WORK', 'literary works'],
    ['AWARD_RESULT', 'award results'],
    ['THEME', 'themes'],
  ] as const)
    expect(readme.replace(/\s+/g, ' ')).toContain(`${counts[kind]?.toLocaleString('en-US')} ${noun}`)
}, 120_000)
