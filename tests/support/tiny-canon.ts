import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { temporaryFolder } from './fixture.ts'

const FILES = {
  'sources.yaml': 'sources:\n  - { id: canon, name: Canon, record: false }\n',
  'films/1957.yaml': `source: canon
films:
  - id: film:letyat-zhuravli-1957
    titles: { original: { text: Летят журавли, language: ru }, english: The Cranes Are Flying }
    year: 1957
    form: fiction
    languages: [ru]
    directors: [person:kalatozov-mikhail]
    externalIds: { wikidata: Q714524 }
`,
  'people/k.yaml': `source: canon
people:
  - id: person:kalatozov-mikhail
    names: { original: { text: Михаил Калатозов, language: ru }, english: Mikhail Kalatozov }
    born: 1903-12-28
`,
}

/** A canon of one film, for tests that build again and again. */
export function tinyCanon(): string {
  const folder = path.join(temporaryFolder(), 'canon')
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  return folder
}
