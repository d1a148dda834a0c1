/** A value that the database can hold. */
export type Value = string | number | boolean | readonly string[] | readonly number[]
export type Properties = Readonly<Record<string, Value>>

/** A node as it is to stand in the database. */
export interface NodeRow {
  readonly id: string
  readonly hash: string
  readonly props: Properties
}

/** Nodes of one label, among them none twice. The first label is the one by which they are told from all others. */
export interface NodeTable {
  readonly labels: readonly [string, ...string[]]
  readonly rows: readonly NodeRow[]
}

/** A relation as it is to stand in the database. */
export interface EdgeRow {
  readonly from: string
  readonly to: string
  readonly hash: string
  readonly props: Properties
}

/** Relations of one type between nodes of two labels. */
export interface EdgeTable {
  readonly type: string
  readonly fromLabel: string
  readonly toLabel: string
  readonly rows: readonly EdgeRow[]
}

/** All that a data set is in the database. */
export interface Graph {
  readonly nodes: readonly NodeTable[]
  readonly edges: readonly EdgeTable[]
}
