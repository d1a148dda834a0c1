import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { readManifest } from '../../src/graph/files/open.ts'
import { temporaryFolder } from '../support/fixture.ts'
import { Repository } from '../support/repository.ts'
import { tinyCanon } from '../support/tiny-canon.ts'

const CLI = path.resolve(import.meta.dirname, '../../src/cli.ts')

/** A canon, an empty state and a place for the data set, and the command line over them. */
function workshop() {
  const root = temporaryFolder()
  const [canon, state, out] = [tinyCanon(), path.join(root, 'state'), path.join(root, 'dataset')]
  const folders = ['--canon', canon, '--articles', temporaryFolder(), '--state', state, '--out', out, '--no-layout']
  const args = (...command: readonly string[]) => ['--import', 'tsx', CLI, ...command]
  const run = (...command: readonly string[]) =>
    execFileSync(process.execPath, args(...command), { encoding: 'utf8', stdio: 'pipe' })
  const { folder } = new Repository()
  const importing = ['import', 'soviet-cinema-data', folder, '--partial', ...folders]
  return { root, state, out, folders, run, args, importing }
}

describe('kinograph import', () => {
  test('a preview tells what would change, and changes nothing; then it does; then nothing is new', () => {
    const { root, state, out, folders, run, importing } = workshop()
    run('build', ...folders)
    const { version } = readManifest(out)
    const preview = run(...importing, '--preview')
    expect(preview).toMatch(/^added: .*2 FILM/m)
    expect(preview).toContain('nothing was changed')
    expect(readManifest(out).version).toBe(version)
    expect(existsSync(state)).toBe(false)
    const done = run(...importing)
    expect(done).toMatch(/^added: .*2 FILM/m)
    expect(readManifest(out).version).not.toBe(version)
    expect(run(...importing)).toMatch(/nothing has changed\.\n$/)
    expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual([])
    const report = JSON.parse(readFileSync(path.join(state, 'report.json'), 'utf8'))
    expect(report).toMatchObject({ read: { counts: { film: 3 } }, changes: { added: { FILM: 2 } } })
    expect(report.fillRates.after.director).toBe(1)
    expect(readFileSync(path.join(state, 'report.html'), 'utf8')).toContain('<td>FILM</td><td>2</td>')
    expect(run('sources', '--state', state)).toContain('soviet-cinema-data  Soviet Bloc Cinema Data, CC BY-SA 4.0')
    run('sources', 'remove', 'soviet-cinema-data', '--state', state)
    run('build', ...folders)
    expect(readManifest(out).version).toBe(version)
  }, 120_000)

  test('killed at any moment, it leaves all as it was, and the same command then does it', async () => {
    const whole = workshop()
    whole.run(...whole.importing)
    const { version } = readManifest(whole.out)
    for (const moment of [300, 1200]) {
      const killed = workshop()
      const child = spawn(process.execPath, killed.args(...killed.importing), { stdio: 'ignore' })
      await wait(moment)
      child.kill('SIGKILL')
      killed.run(...killed.importing)
      expect(readManifest(killed.out).version).toBe(version)
      expect(readdirSync(path.join(killed.state, 'sources'))).toContain('soviet-cinema-data')
    }
  }, 120_000)
})

describe('a report', () => {
  test('shows texts of sources as text', async () => {
    const { reportPage } = await import('../../import/report/html.ts')
    const rejected = [{ where: '<script>alert(1)</script>', field: '"&', message: 'x' }]
    const changes = { added: {}, changed: {}, removed: {}, examples: { changed: [], removed: [] } }
    const page = reportPage({
      read: { source: '<b>', counts: {}, rejected },
      changes,
      fillRates: { before: {}, after: {} },
      conflicts: {},
      sources: [],
      questions: [],
      impossible: [],
      timings: {},
    })
    expect(page).not.toContain('<script')
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })
})
