import type { z } from 'zod'

/** Reads the `lookups` of a source in a form of its own; each description is checked once. */
export function checkedOnce<Form extends z.ZodType>(
  form: Form,
): (description: { readonly lookups?: unknown }) => z.infer<Form> {
  const parsed = new WeakMap<object, z.infer<Form>>()
  return (description) => {
    const known = parsed.get(description)
    if (known !== undefined) return known
    const lookups = form.parse(description.lookups)
    parsed.set(description, lookups)
    return lookups
  }
}
