import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readManifest } from '../../src/graph/files/open.ts'
import { CanonCopy } from '../support/canon.ts'
import { temporaryFolder } from '../support/fixture.ts'
import { Repository } from '../support/repository.ts'
import { Workshop } from '../support/workshop.ts'

/** Something that is wrong with one file of a repository, and how it is told. */
const WRONG_FILES: readonly (readonly [string, (repository: Repository) => void, string, RegExp])[] = [
  [
    'invalid YAML',
    (repository) => repository.write('films/bad.yaml', 'id: bad\ntitle_ru: [unclosed\nyear: 1957\n'),
    'films/bad.yaml',
    /:\d+: yaml: /,
  ],
  [
    'a wrong encoding',
    (repository) => repository.write('films/bad.yaml', Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xcf, 0xf0])),
    'films/bad.yaml',
    /is not UTF-8/,
  ],
  [
    'ten megabytes in one field',
    (repository) => repository.write('films/bad.yaml', `id: bad\ntitle_ru: ${'a'.repeat(10_000_000)}\n`),
    'films/bad.yaml',
    /has 10000\d+ bytes/,
  ],
  [
    'a path that leads out',
    ({ folder }) => {
      const secret = path.join(temporaryFolder(), 'secret.yaml')
      writeFileSync(secret, 'id: secret\n')
      symlinkSync(secret, path.join(folder, 'films/bad.yaml'))
    },
    'films/bad.yaml',
    /leads out of the folder/,
  ],
]

test('what is wrong with single files is told with file and reason, and the rest is imported', async () => {
  for (const [name, spoil, file, reason] of WRONG_FILES) {
    const repository = new Repository()
    spoil(repository)
    const shop = new Workshop()
    const { stdout, code } = await shop.try(...shop.importing(repository.folder))
    const [told = ''] = stdout.split('\n').filter((line) => line.startsWith('rejected'))
    expect(told, name).toContain(`rejected  ${file}`)
    expect(told, name).toMatch(reason)
    expect({ name, code, films: readManifest(shop.out).counts.FILM }).toEqual({ name, code: 0, films: 3 })
    const report = JSON.parse(readFileSync(path.join(shop.state, 'report.json'), 'utf8'))
    expect(report.read.rejected, name).toMatchObject([{ where: expect.stringContaining(file) }])
  }
}, 120_000)

/** Inputs of which a part would look like a source that has lost the rest. */
const WRONG_INPUTS: readonly (readonly [string, (file: string) => void, RegExp])[] = [
  [
    'half an archive',
    (file) => {
      const bytes = readFileSync(new Repository().archive())
      writeFileSync(file, bytes.subarray(0, bytes.length / 2))
    },
    /archive: cannot be read to its end/,
  ],
  ['an archive that is none', (file) => writeFileSync(file, 'no archive'), /expected a whole tar archive/],
  [
    'an archive that grows without end',
    (file) => writeFileSync(file, gzipSync(Buffer.alloc(200 * 1024 * 1024))),
    /grows to more than 100 times its size/,
  ],
]

describe('a run that is refused tells file and reason, and leaves every byte as it was:', () => {
  test('inputs that cannot be read to their end', async () => {
    const shop = new Workshop()
    shop.run(...shop.importing(new Repository().folder))
    const before = shop.kept()
    expect(before.size).toBeGreaterThan(8)
    for (const [name, write, reason] of WRONG_INPUTS) {
      const file = path.join(temporaryFolder(), 'input.tar.gz')
      write(file)
      const { stderr, code } = await shop.try(...shop.importing(file))
      expect(code, name).toBe(1)
      expect(stderr, name).toContain(file)
      expect(stderr, name).toMatch(reason)
      expect(shop.kept(), name).toEqual(before)
    }
  }, 120_000)

  test('a canon with a cycle of remakes', async () => {
    const copy = new CanonCopy()
    const shop = new Workshop(copy.folder)
    shop.run('build', ...shop.folders)
    const before = shop.kept()
    const remake = (year: number, of: number) =>
      copy.replace(
        `films/${year}.yaml`,
        `id: film:sorok-pervyy-${year}\n`,
        `id: film:sorok-pervyy-${year}\n    remakeOf: [film:sorok-pervyy-${of}]\n`,
      )
    remake(1956, 1927)
    remake(1927, 1956)
    const { stderr, code } = await shop.try('build', ...shop.folders)
    expect(code).toBe(1)
    expect(stderr).toMatch(/films\/1956\.yaml:\d+: film:sorok-pervyy-1956 REMAKE_OF: leads back to itself/)
    expect(shop.kept()).toEqual(before)
  }, 120_000)
})
