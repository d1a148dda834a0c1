import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../../support/fixture.ts'
import { Repository } from '../../support/repository.ts'
import { refusal, State } from '../../support/state.ts'

const read = (input: string) => new State().import('soviet-cinema-data', input)

/** Packs a tar archive of files with the names given, however wrong. */
async function tarball(files: Readonly<Record<string, string>>): Promise<string> {
  const archive = pack()
  for (const [name, content] of Object.entries(files)) archive.entry({ name }, content)
  archive.finalize()
  const chunks: Uint8Array[] = []
  for await (const chunk of archive) chunks.push(chunk as Uint8Array)
  const file = path.join(temporaryFolder(), 'input.tar.gz')
  writeFileSync(file, gzipSync(Buffer.concat(chunks)))
  return file
}

describe('what is wrong with one file is told, and the rest is read:', () => {
  const cases: readonly (readonly [string, string | Buffer, RegExp])[] = [
    ['invalid YAML', 'id: [unclosed\nyear: 1957\n', /^films\/bad\.yaml:\d+: yaml: /],
    ['a wrong encoding', Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xcf, 0xf0]), /is not UTF-8/],
    ['ten megabytes in one field', `id: bad\ntitle_ru: ${'a'.repeat(10_000_000)}\n`, /has 10000\d+ bytes/],
    ['a field of another form', 'id: bad\ntitle_ru: Плохо\nyear: late\ncountry: [SU]\n', /films\/bad\.yaml:3: year: /],
    ['a field that nobody knows', 'id: bad\ntitle_ru: Плохо\nyear: 1957\ncountry: [SU]\nbudget: 1\n', /budget/],
    [
      'aliases that grow',
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c]\n`,
      /alias/,
    ],
  ]
  for (const [name, content, message] of cases)
    test(name, async () => {
      const { info, problems } = await read(new Repository().write('films/bad.yaml', content).folder)
      expect(problems).toHaveLength(1)
      expect(`${problems[0]?.where}: ${problems[0]?.field}: ${problems[0]?.message}`).toMatch(message)
      expect(info.counts).toEqual({ film: 3, person: 3, studio: 1 })
    })

  test('a link that leads out of the folder', async () => {
    const { folder } = new Repository()
    const secret = path.join(temporaryFolder(), 'secret.yaml')
    writeFileSync(secret, 'id: secret\n')
    symlinkSync(secret, path.join(folder, 'films/secret.yaml'))
    const { problems } = await read(folder)
    expect(problems).toEqual([{ where: 'films/secret.yaml', field: 'file', message: 'leads out of the folder' }])
  })

  test('a path that leads out of the archive', async () => {
    const film = readFileSync(path.join(new Repository().folder, 'films/varezhka-1967.yaml'), 'utf8')
    const { info, problems } = await read(
      await tarball({ 'films/a.yaml': film, '../films/b.yaml': film, '/films/c.yaml': film }),
    )
    expect(problems.map(({ message }) => message)).toEqual(['leads out of the archive', 'leads out of the archive'])
    expect(info.counts).toEqual({ film: 1 })
  })
})

describe('a source that cannot be read to its end is refused, and what was kept stays:', () => {
  const whole = () => new Repository().archive()

  test('half an archive', async () => {
    const state = new State()
    await state.import('soviet-cinema-data', whole())
    const bytes = readFileSync(whole())
    const half = path.join(temporaryFolder(), 'half.tar.gz')
    writeFileSync(half, bytes.subarray(0, bytes.length / 2))
    const [problem] = await refusal(state.import('soviet-cinema-data', half))
    expect(problem).toMatchObject({ where: half, field: 'archive', message: expect.stringContaining('to its end') })
    expect(state.prepare().gathered.reports[0]?.entities.FILM?.named).toBe(3)
  })

  test('an archive that is none, and one that is not there', async () => {
    const text = path.join(temporaryFolder(), 'text.tar.gz')
    writeFileSync(text, 'this is no archive')
    expect((await refusal(read(text)))[0]?.message).toContain('expected a whole tar archive')
    expect((await refusal(read('/nowhere.tar.gz')))[0]?.message).toContain('no such file')
  })

  test('an archive that is made to grow without end', async () => {
    const bomb = path.join(temporaryFolder(), 'bomb.tar.gz')
    writeFileSync(bomb, gzipSync(Buffer.alloc(200 * 1024 * 1024)))
    expect((await refusal(read(bomb)))[0]?.message).toContain('times its size')
  })

  test('one with fewer entries than it asserts, unless it is said to be an extract', async () => {
    const { importSource } = await import('../../../import/import-source.ts')
    const { folder } = new Repository()
    const run = importSource({ importer: 'soviet-cinema-data', input: folder, options: {}, state: new State().folder })
    expect((await refusal(run)).map(({ field }) => field)).toEqual(expect.arrayContaining(['film', 'person', 'studio']))
  })
})

describe('what was read before', () => {
  test('is told without reading it again, and a change is seen', async () => {
    const state = new State()
    const repository = new Repository()
    expect((await state.import('soviet-cinema-data', repository.folder)).unchanged).toBe(false)
    expect((await state.import('soviet-cinema-data', repository.folder)).unchanged).toBe(true)
    // As an archive it is another input that says the same.
    expect((await state.import('soviet-cinema-data', repository.archive())).unchanged).toBe(true)
    repository.film('varezhka-1967', { title_ru: 'Варежка', year: 1967 })
    expect((await state.import('soviet-cinema-data', repository.folder)).unchanged).toBe(false)
  })
})
