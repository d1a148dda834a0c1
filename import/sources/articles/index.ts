import path from 'node:path'
import { type Description, readDescription } from '../description.ts'
import type { Importer, Piece } from '../importer.ts'
import { SourceScope } from '../scope.ts'
import type { Statement } from '../statement.ts'
import { type EntryRow, readArticle } from './read.ts'

/** Claims of an entry: never facts. What other sources say of the same property judges them. */
function normalise({ locator, row }: Statement, description: Description): Piece {
  const { title, year, facts } = row as EntryRow
  const scope = new SourceScope(description.id, locator)
  const film = scope.key('film', `${title} ${year}`)
  const claim = (property: string, value: string) => ({ subject: film, property, value, sources: [], locator })
  return {
    // The year finds the film and is claimed of it; the title is no new name of it.
    entities: [scope.entity(film, 'FILM', { names: [scope.name(title, 'ALTERNATIVE', 'en')], props: { year } })],
    claims: [claim('year', String(year)), ...facts.map(({ property, value }) => claim(property, value))],
  }
}

/** Any article about films: a list with a description and a fact of each, or an essay. It yields claims, never facts. */
export const articles: Importer = {
  name: 'articles',
  reads: 'a text file: a list of "Title (Year)" with lines "Description:" and "Fact:", or an essay that names films so',
  describe(input) {
    const name = path.basename(input).replace(/\.[^.]*$/, '')
    const slug = name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
    const description = readDescription(import.meta.dirname)
    return { ...description, id: `article-${slug || 'text'}`, name: `${description.name}: ${name}` }
  },
  read: readArticle,
  normalise,
}
