import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readManifest } from '../../src/graph/files/open.ts'
import { Repository } from '../support/repository.ts'
import { Workshop } from '../support/workshop.ts'

describe('kinograph import', () => {
  test('a preview tells what would change, and changes nothing; then it does; then nothing is new', () => {
    const shop = new Workshop()
    const { root, state, out, folders } = shop
    const run = (...command: readonly string[]) => shop.run(...command)
    const importing = shop.importing(new Repository().folder)
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
