/** Something that could not be told for sure: what a source names may be one of these things. It was kept apart. */
export interface Question {
  /** What the source calls it. */
  readonly key: string
  readonly source: string
  readonly label: string
  readonly locator: string
  /** Ids of the things that it may be. */
  readonly candidates: readonly string[]
  readonly why: string
}
