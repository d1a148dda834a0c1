import type { RelationRecord, Stated } from '../model/records.ts'

/** What a check looks at: a whole data set, or one about to be written. */
export interface CheckedGraph {
  readonly entities: ReadonlyMap<string, Stated>
  readonly relations: readonly RelationRecord[]
}

/** One thing that breaks an invariant. */
export interface Offence {
  readonly id: string
  readonly property: string
  readonly message: string
  /** The relation that is wrong, where it is one. */
  readonly edge?: Pick<RelationRecord, 'from' | 'to'>
  /** What may be wrong in its place: a property of another thing. */
  readonly orElse?: { readonly id: string; readonly property: string }
}

/** An invariant of the data set; its name is the line of the report. */
export type Check = (graph: CheckedGraph) => readonly Offence[]
