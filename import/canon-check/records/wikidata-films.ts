import { readFileSync } from 'node:fs'
import { parseLines } from '../../../src/graph/files/read-lines.ts'
import { type Facts, NO_FACTS, type RecordAdaptation, type RecordFilm } from '../record.ts'

interface Line {
  readonly wikidata_id: string
  readonly imdb_id?: string
  readonly label?: string
  readonly director?: readonly string[]
  readonly publication_date?: string
  readonly based_on?: string | readonly string[]
  readonly _director_labels_from_skd?: readonly string[]
}

/** Reads Soviet films out of an extract of Wikidata, one JSON object a line. */
export function readWikidataFilms(file: string): Facts {
  const lines = parseLines<Line>(readFileSync(file))
  return { ...NO_FACTS, films: lines.map(filmOf), adaptations: lines.flatMap(adaptationsOf) }
}

const adaptationsOf = ({ wikidata_id, imdb_id, based_on = [] }: Line): RecordAdaptation[] =>
  [based_on].flat().map((work) => ({ film: { wikidata: wikidata_id, imdb: imdb_id }, work: { wikidata: work } }))

function filmOf(line: Line): RecordFilm {
  const { director = [], _director_labels_from_skd: labels = [] } = line
  // Labels were added apart: they stand for the identifiers only where there are as many.
  const named = labels.length === director.length
  return {
    wikidata: line.wikidata_id,
    imdb: line.imdb_id,
    title: line.label,
    soviet: true,
    year: line.publication_date === undefined ? undefined : Number(line.publication_date.slice(0, 4)),
    credits: { director: director.map((wikidata, i) => ({ wikidata, name: named ? labels[i] : undefined })) },
  }
}
