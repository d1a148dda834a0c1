/**
 * Puts what a store answered in the order of the keys that were asked.
 * @throws Error where the store broke its contract and answered more or fewer than it was asked.
 */
export function keyed<Key, Answer>(
  question: string,
  keys: readonly Key[],
  answers: readonly Answer[],
): readonly Answer[] {
  if (keys.length === answers.length) return answers
  throw new Error(
    `${question}: expected ${keys.length} answers, one for each of ${JSON.stringify(keys)}, got ${answers.length}`,
  )
}
