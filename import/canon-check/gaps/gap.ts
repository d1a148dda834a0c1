/** Something that a record knows and the canon does not say. */
export interface Gap {
  /** The thing that could have it; of a prize, the IMDb title of a film that the canon lacks. */
  readonly id: string
  readonly record: string
  readonly says: string
}
