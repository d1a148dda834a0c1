import type {
  ClaimRecord,
  RedirectRecord,
  RelationRecord,
  SourceRecord,
  StoredEntity,
} from '../../src/model/records.ts'

/** The content of a data set, each list in the order in which it is written. */
export interface DataSet {
  readonly sources: readonly SourceRecord[]
  readonly entities: readonly StoredEntity[]
  readonly relations: readonly RelationRecord[]
  readonly claims: readonly ClaimRecord[]
  readonly redirects: readonly RedirectRecord[]
}
