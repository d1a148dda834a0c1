import type { Ask } from '../store.ts'
import type { Connection } from './connection.ts'
import { type DatasetState, readDataset } from './dataset.ts'

/** How long what is known of the data set counts as current (milliseconds). A sync is seen after this time at the latest. */
const CURRENT_FOR = 1000

/** What is true of the data set: asked by every request, and read from the database once a second at most. */
export class CurrentDataset {
  readonly #connection: Connection
  #reading: Promise<DatasetState> | undefined
  #since = 0

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** @throws GraphError where the database does not answer, or holds no data set that can be read */
  async get({ signal }: Ask = {}): Promise<DatasetState> {
    signal?.throwIfAborted()
    const now = performance.now()
    if (!this.#reading || now - this.#since > CURRENT_FOR) this.#read(now)
    return await (this.#reading as Promise<DatasetState>)
  }

  /** One reading serves all who ask meanwhile, and so must not end with any one of them. */
  #read(now: number): void {
    const reading = readDataset(this.#connection)
    this.#reading = reading
    this.#since = now
    reading.catch(() => {
      if (this.#reading === reading) this.#reading = undefined
    })
  }
}
