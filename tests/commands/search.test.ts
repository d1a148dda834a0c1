import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { openFixture } from '../support/fixture.ts'

const CLI = path.resolve(import.meta.dirname, '../../src/cli.ts')
const { folder } = openFixture()

function run(...args: string[]) {
  const env = { ...process.env, KINOGRAPH_DATASET: folder, NO_COLOR: '1' }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', CLI, 'search', ...args], { env })
  return { status, stdout: stdout.toString(), stderr: stderr.toString() }
}

describe('kinograph search', () => {
  test('prints what it found, a line each, best first', () => {
    const { status, stdout } = run('crnaes', 'are', 'flying')
    expect(stdout).toBe('The Cranes Are Flying, 1957  film  film:letyat-zhuravli-1957  fuzzy\n')
    expect(status).toBe(0)
  })

  test('says how much more there is', () => {
    const { stdout } = run('Чапаев', '--first', '1')
    expect(stdout).toBe('Chapaev, 1934  film  film:chapayev-1934  exact: Чапаев\n… and 2 more\n')
  })

  test('prints JSON for machines, of the kinds asked', () => {
    const { stdout } = run('Чапаев', '--json', '--kinds', 'LITERARY_WORK', 'PERSON')
    const { total, results } = JSON.parse(stdout)
    expect(total).toBe(2)
    expect(results[0]).toMatchObject({ id: 'work:chapayev', kind: 'LITERARY_WORK', matched: { how: 'EXACT' } })
  })

  test('fails where nothing is found, and where it is called wrongly', () => {
    expect(run('zzzzzz')).toMatchObject({ status: 1, stdout: 'Nothing found.\n' })
    expect(run('мать', '--kinds', 'MOVIE')).toMatchObject({ status: 1, stderr: expect.stringContaining('FILM') })
    expect(run('мать', '--first', 'ten')).toMatchObject({ status: 1, stderr: expect.stringContaining('whole number') })
    expect(run().status).toBe(1)
  }, 120_000)
})
