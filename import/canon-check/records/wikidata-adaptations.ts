import { type Facts, NO_FACTS } from '../record.ts'
import { readTable } from './table.ts'

type Column = 'film_wikidata' | 'imdb_id' | 'source_work' | 'author' | 'work_wikidata'

/** Reads pairs of a film and the literary work that it is based on, out of a table of Wikidata's statements. */
export const readAdaptations = (file: string): Facts => ({
  ...NO_FACTS,
  adaptations: readTable<Column>(file).map((row) => ({
    film: { wikidata: row.film_wikidata, imdb: row.imdb_id },
    work: {
      wikidata: row.work_wikidata,
      ...(row.source_work ? { title: row.source_work } : {}),
      ...(row.author ? { author: row.author } : {}),
    },
  })),
})
