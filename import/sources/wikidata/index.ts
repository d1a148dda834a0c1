import { readDescription } from '../description.ts'
import type { Importer } from '../importer.ts'
import { lookupsOf } from './lookups.ts'
import { normalise } from './normalise/index.ts'
import { checkEndpoint, sinceOf } from './options.ts'
import { readWikidata } from './read.ts'

/** Films of the Soviet Union by the Wikidata Query Service, or any SPARQL endpoint that has the data of Wikidata. */
export const wikidata: Importer = {
  name: 'wikidata',
  reads: 'a SPARQL endpoint with the data of Wikidata; its own unless --endpoint names another',
  usualInput: ({ endpoint }) => endpoint ?? lookupsOf(readDescription(import.meta.dirname)).endpoint,
  describe(input, options) {
    checkEndpoint(input)
    sinceOf(options)
    return readDescription(import.meta.dirname)
  },
  read: readWikidata,
  normalise,
}
