import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { stringify } from 'yaml'
import { packFolder } from './archive.ts'
import { temporaryFolder } from './fixture.ts'

type Fields = Readonly<Record<string, unknown>>

/** A folder in the form of the repository of Soviet Bloc Cinema Data, with a few true facts. */
export class Repository {
  readonly folder = path.join(temporaryFolder(), 'repository')

  constructor() {
    this.film('letyat-zhuravli-1957', {
      title_ru: 'Летят журавли',
      year: 1957,
      director: ['kalatozov-mikhail'],
      cinematographer: ['urusevskiy-sergey-pavlovich'],
      external_ids: { wikidata: 'Q714524', imdb: 'tt0050634' },
    })
    this.film('ya-kuba-1964', {
      title_ru: 'Я — Куба (фильм, 1964)',
      year: 1965,
      runtime_min: 143,
      director: ['kalatozov-mikhail'],
      cinematographer: ['urusevskiy-sergey-pavlovich'],
      studio: ['mosfilm'],
      external_ids: { wikidata: 'Q2527730' },
    })
    this.film('varezhka-1967', {
      title_ru: 'Варежка (мультфильм)',
      year: 1967,
      runtime_min: 594,
      genre: ['animation'],
      director: ['kachanov-roman-abelevich'],
    })
    this.person('kalatozov-mikhail', 'Калатозов, Михаил Константинович', { birth: '1903-12-28' })
    this.person('urusevskiy-sergey-pavlovich', 'Сергей Павлович Урусевский', { birth: '1908-12-23' })
    this.person('kachanov-roman-abelevich', 'Роман Абелевич Качанов', { birth: '1921-01-01' })
    this.record('studios', 'mosfilm', { name_ru: 'Мосфильм', country: 'SU', external_ids: { wikidata: 'Q141336' } })
  }

  film(id: string, fields: Fields): this {
    const country = fields.country ?? ['SU']
    return this.record('films', id, { title_original: fields.title_ru, external_ids: {}, ...fields, country })
  }

  person(id: string, name: string, fields: Fields = {}): this {
    return this.record('people', id, { name_ru: name, roles: ['director'], external_ids: {}, ...fields })
  }

  record(folder: string, id: string, fields: Fields): this {
    return this.write(`${folder}/${id}.yaml`, stringify({ id, ...fields, sources: [], schema_version: 1 }))
  }

  write(file: string, content: string | Buffer): this {
    const target = path.join(this.folder, file)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, content)
    return this
  }

  /** The folder as an archive. */
  archive(): string {
    const file = `${this.folder}.tar.gz`
    packFolder(path.dirname(this.folder), [path.basename(this.folder)], file)
    return file
  }
}
