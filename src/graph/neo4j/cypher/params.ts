import neo4j from 'neo4j-driver'

/**
 * Collects the values of a query. They are named in the order in which they come, so that a text depends on the shape
 * of what is asked and never on its values: the plan of each text is kept by the database.
 */
export class Params {
  readonly values: Record<string, unknown> = {}
  #count = 0

  /** Gives a value a name, and how the text refers to it. */
  add(value: unknown): string {
    const name = `p${this.#count}`
    this.#count += 1
    this.values[name] = value
    return `$${name}`
  }

  /** A whole number, as LIMIT wants it: a plain number of JavaScript arrives as a fraction. */
  integer(value: number): string {
    return this.add(neo4j.int(value))
  }
}

/** A text with the values that it refers to. */
export interface Cypher {
  readonly text: string
  readonly params: Readonly<Record<string, unknown>>
}
