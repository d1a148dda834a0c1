import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { readDescription } from '../../import/sources/description.ts'
import type { Statement } from '../../import/sources/statement.ts'
import { SNAPSHOT_FILES } from '../../import/state/snapshots.ts'
import { stateFolder } from '../../import/state/state-folder.ts'

const record = (folder: string, id: string, row: object): Statement => ({
  kind: folder === 'films' ? 'film' : 'person',
  locator: `${folder}/${id}.yaml`,
  row: { id, country: ['SU'], ...row },
})

/** What a second source says of films of the fixture, some of it wrong on purpose; it names nothing that is new. */
const STATEMENTS: readonly Statement[] = [
  record('films', 'sorok-pervyy', {
    title_ru: 'Сорок первый',
    year: 1957,
    external_ids: { wikidata: 'Q2445353' },
    director: ['donskoy'],
  }),
  record('films', 'mat', { title_ru: 'Мать', year: 1956, director: ['donskoy', 'pudovkin'] }),
  record('people', 'donskoy', { name_ru: 'Донской, Марк', external_ids: { wikidata: 'Q718780' } }),
  record('people', 'pudovkin', { name_ru: 'Пудовкин, Всеволод', external_ids: { wikidata: 'Q55195' } }),
]

/** Writes a state folder in which this source was imported. */
export function writeContestedState(root: string): void {
  const description = readDescription(path.resolve(import.meta.dirname, '../../import/sources/soviet-cinema-data'))
  const folder = path.join(stateFolder(root).sources, description.id)
  const lines = STATEMENTS.map((statement) => `${JSON.stringify(statement)}\n`).join('')
  const sha256 = createHash('sha256').update(lines).digest('hex')
  const info = { importer: description.id, description, counts: { film: 2, person: 2 }, rejected: 0, sha256 }
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, SNAPSHOT_FILES.info), JSON.stringify(info))
  writeFileSync(path.join(folder, SNAPSHOT_FILES.statements), gzipSync(lines))
  writeFileSync(path.join(folder, SNAPSHOT_FILES.rejected), '')
}
