/** Fields that only modify others: alone they ask for nothing. */
const MODIFIERS: ReadonlySet<string> = new Set(['includeNarrower'])

/** An input without what was not given, however deep. */
export type Given<T> = T extends readonly (infer Item)[]
  ? readonly Given<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Given<Exclude<T[Key], null | undefined>> }
    : T

/**
 * Takes out what counts as not given: null, and every input in which nothing is given, so that a form may send all its
 * fields. A list of which nothing is left was not given either; one that was empty from the start stays, and matches
 * nothing.
 */
export function given<T>(input: T): Given<T> | undefined {
  return prune(input) as Given<T> | undefined
}

function prune(value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  if (Array.isArray(value)) {
    const rest = value.map(prune).filter((item) => item !== undefined)
    return rest.length === 0 && value.length > 0 ? undefined : rest
  }
  if (typeof value !== 'object') return value
  const rest = Object.entries(value)
    .map(([key, field]) => [key, prune(field)] as const)
    .filter(([, field]) => field !== undefined)
  return rest.every(([key]) => MODIFIERS.has(key)) ? undefined : Object.fromEntries(rest)
}
