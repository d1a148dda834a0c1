/** A standard of romanisation, as a table. */
export interface RomanisationSystem {
  /** The name by which the standard is cited. */
  readonly name: string
  /** Small letters, or groups of them, and what each becomes. A longer group goes before its letters. */
  readonly letters: Readonly<Record<string, string>>
  /** What letters become at the start of a word, where that differs. */
  readonly initial?: Readonly<Record<string, string>>
  /** What letters become behind any of these letters, where that differs. */
  readonly after?: { readonly letters: string; readonly become: Readonly<Record<string, string>> }
}
