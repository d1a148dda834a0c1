import path from 'node:path'
import { type ImportOptions, importSource } from '../../import/import-source.ts'
import { SparqlServer } from './sparql-server.ts'
import { State } from './state.ts'

const TURTLE = path.join(import.meta.dirname, '../fixtures/wikidata/films.ttl')

/** Imports from a SPARQL endpoint, by a clock that only counts how long was waited. */
export class Wikidata {
  readonly server: SparqlServer
  readonly state = new State()
  /** How long was waited, each time (milliseconds). */
  readonly pauses: number[] = []
  now = Date.parse('2026-03-01T12:00:00Z')
  patience = 5000

  private constructor(server: SparqlServer) {
    this.server = server
  }

  /** An endpoint with a few films. */
  static async start(...turtle: readonly string[]): Promise<Wikidata> {
    return new Wikidata(await SparqlServer.start(...(turtle.length > 0 ? turtle : [TURTLE])))
  }

  import(options: Record<string, string> = {}, more: Partial<ImportOptions> = {}) {
    return importSource({
      importer: 'wikidata',
      input: this.server.url,
      options,
      state: this.state.folder,
      partial: true,
      waiting: {
        now: () => this.now,
        sleep: async (milliseconds) => {
          this.pauses.push(milliseconds)
          this.now += milliseconds
        },
        random: () => 1,
        patience: this.patience,
      },
      ...more,
    })
  }

  /** Another state, as of somebody who has imported nothing. */
  anew(): Wikidata {
    return new Wikidata(this.server)
  }

  stop(): Promise<void> {
    return this.server.stop()
  }
}
