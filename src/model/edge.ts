/** Out: along the relation, from its first end. In: against it. */
export type Direction = 'out' | 'in'

/** What is said of a relation itself, such as a billing or a year. */
export type EdgeProps = Readonly<Record<string, unknown>>
