const shapes = new WeakMap<object, string>()

/** One text for equal selections, whatever the order in which their fields were written. */
export function shapeOf(selection: object): string {
  const known = shapes.get(selection)
  if (known !== undefined) return known
  const text = JSON.stringify(selection, inOrder)
  shapes.set(selection, text)
  return text
}

const inOrder = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
