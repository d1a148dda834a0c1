import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { InputError } from '../../problem.ts'
import type { Facts, Reading } from '../record.ts'
import { readFestivalAwards } from './festival-awards.ts'
import { readOscars } from './oscars.ts'
import { readSovietCinemaData } from './soviet-cinema-data.ts'
import { readAdaptations } from './wikidata-adaptations.ts'
import { readWikidataFilms } from './wikidata-films.ts'

interface RecordFile {
  readonly record: string
  /** As `sources.yaml` of the canon names it. */
  readonly source: string
  readonly folder: string
  /** The file in that folder; without it the folder itself is read. */
  readonly file?: RegExp
  readonly read: (place: string) => Facts | Promise<Facts>
}

/** The records that the canon is compared with, and where each lies below the folder of data. */
const FILES: readonly RecordFile[] = [
  recordFile('soviet-cinema-data', { file: /\.tar\.gz$/, read: readSovietCinemaData }),
  recordFile('wikidata-films', { source: 'wikidata', file: /\.jsonl$/, read: readWikidataFilms }),
  recordFile('wikidata-adaptations', { source: 'wikidata', file: /\.tsv$/, read: readAdaptations }),
  recordFile('festival-awards', { folder: 'festival-awards/events', read: readFestivalAwards }),
  recordFile('oscars', { file: /\.csv$/, read: readOscars }),
]

/** A record lies in a folder of its name, and the canon names it so, unless told otherwise. */
function recordFile(record: string, row: Partial<RecordFile> & Pick<RecordFile, 'read'>): RecordFile {
  return { record, source: record, folder: record, ...row }
}

interface Readings {
  readonly readings: readonly Reading[]
  /** Files that are not there. */
  readonly absent: readonly string[]
}

/** Reads the records in a folder of data, and says which are not there. */
export async function readRecords(data: string): Promise<Readings> {
  const found = FILES.map((row) => ({ ...row, place: placeOf(data, row) }))
  const readings: Reading[] = []
  for (const { record, source, place, read } of found)
    if (place !== undefined) readings.push({ record, source, ...(await readAt(place, read)) })
  return {
    readings,
    absent: found.flatMap(({ folder, file, place }) =>
      place === undefined ? [file ? `${folder}/*${file.source.replace(/[\\$]/g, '')}` : `${folder}/`] : [],
    ),
  }
}

/** @throws InputError that names the place, where it is not what it should be */
async function readAt(place: string, read: RecordFile['read']): Promise<Facts> {
  try {
    return await read(place)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new InputError([{ where: place, field: 'record', message }])
  }
}

function placeOf(data: string, { folder, file }: RecordFile): string | undefined {
  const full = path.join(data, folder)
  if (!existsSync(full)) return undefined
  if (!file) return full
  const name = readdirSync(full)
    .sort()
    .find((entry) => file.test(entry))
  return name === undefined ? undefined : path.join(full, name)
}
