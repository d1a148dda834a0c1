/** The canon and a record do not say the same. */
export interface Disagreement {
  /** The film, person or work in question. */
  readonly id: string
  readonly property: string
  readonly record: string
  /** What the record says; a difference that is explained is known by it. */
  readonly says: string
  readonly canon: string
}

/** One property of the canon, compared with one record. */
export interface Comparison {
  readonly property: string
  readonly record: string
  /** How many things both speak of. */
  readonly compared: number
  readonly disagreements: readonly Disagreement[]
}

/** What one comparison of one thing came to; undefined where one of the two says nothing. */
type Outcome = { readonly agrees: true } | ({ readonly agrees: false } & Pick<Disagreement, 'id' | 'says' | 'canon'>)

export const AGREES: Outcome = { agrees: true }
export const differs = (id: string, says: string, canon: string): Outcome => ({ agrees: false, id, says, canon })

/** Compares a property of each of many things with what a record says of it. */
export function compareEach<Item>(
  property: string,
  record: string,
  items: readonly Item[],
  compare: (item: Item) => Outcome | undefined,
): Comparison {
  const outcomes = items.flatMap((item) => compare(item) ?? [])
  return {
    property,
    record,
    compared: outcomes.length,
    disagreements: outcomes
      .flatMap((outcome) => {
        if (outcome.agrees) return []
        const { id, says, canon } = outcome
        return [{ id, property, record, says, canon }]
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}
