import type { Connection } from './connection.ts'
import type { CurrentDataset } from './current-dataset.ts'
import type { KnownRecords } from './known-records.ts'

/** What each question of the store is asked with. */
export interface Asking {
  readonly connection: Connection
  readonly current: CurrentDataset
  readonly known: KnownRecords
}
