import { readDescription } from '../description.ts'
import { fingerprintOf } from '../files/fingerprint.ts'
import type { Importer } from '../importer.ts'
import { normalise } from './normalise.ts'
import { isRecord, readRecords } from './read.ts'

/** The public data repository Soviet Bloc Cinema Data: films of the Eastern bloc and their people, a record a file. */
export const sovietCinemaData: Importer = {
  name: 'soviet-cinema-data',
  reads: 'a checkout of soviet-kino/soviet-cinema-data, a .tar.gz of it, or the URL of one',
  takesUrl: true,
  describe: () => readDescription(import.meta.dirname),
  read: readRecords,
  fingerprint: (input, options) => fingerprintOf(input, isRecord, import.meta.dirname, options),
  normalise,
}
