import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { DataSetError, openDataSet } from '../../src/graph/files/open.ts'
import { fileName, MANIFEST_NAME } from '../../src/model/manifest.ts'
import { openFixture, temporaryFolder } from '../support/fixture.ts'

const edit = (file: string, change: (text: string) => string) => writeFileSync(file, change(readFileSync(file, 'utf8')))

describe('a data set that cannot be served says why in one sentence:', () => {
  test.each<[string, (folder: string) => void, RegExp]>([
    [
      'a file cut off',
      (f) => truncateSync(path.join(f, fileName('entities')), 100),
      /damaged \(entities\.ndjson\.gz cannot be uncompressed\)/,
    ],
    [
      'a file changed',
      (f) => writeFileSync(path.join(f, fileName('relations')), gzipSync('{}\n')),
      /damaged \(relations\.ndjson\.gz is not what the manifest says\)/,
    ],
    ['a file missing', (f) => rmSync(path.join(f, fileName('sources'))), /damaged \(sources\.ndjson\.gz is missing\)/],
    ['claims missing', (f) => rmSync(path.join(f, fileName('claims'))), /damaged \(claims\.ndjson\.gz is missing\)/],
    ['no manifest', (f) => rmSync(path.join(f, MANIFEST_NAME)), /There is no data set in/],
    [
      'a manifest that is not JSON',
      (f) => writeFileSync(path.join(f, MANIFEST_NAME), '{'),
      /damaged \(manifest\.json is not JSON\)/,
    ],
    [
      'another form',
      (f) => edit(path.join(f, MANIFEST_NAME), (text) => text.replace('"format": 2', '"format": 999')),
      /not of the form that this version reads/,
    ],
  ])('%s', (_, spoil, message) => {
    const { folder } = openFixture()
    spoil(folder)
    expect(() => openDataSet(folder)).toThrow(DataSetError)
    expect(() => openDataSet(folder)).toThrow(message)
  })

  test('no folder', () => {
    expect(() => openDataSet(path.join(temporaryFolder(), 'nowhere'))).toThrow(/npm run build/)
  })
})
