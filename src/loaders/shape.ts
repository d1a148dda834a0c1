const known = new WeakMap<object, string>()

/** One text for equal selections, whatever the order in which their fields were written. */
export function shapeOf(selection: object): string {
  const text = known.get(selection) ?? JSON.stringify(selection, inOrder)
  known.set(selection, text)
  return text
}

const inOrder = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
