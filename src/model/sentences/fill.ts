/** Puts values into a template, and a capital letter at its start. A place that no value fills is a mistake of ours. */
export function fill(template: string, values: Readonly<Record<string, string | undefined>>): string {
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`nothing to fill {${name}} of ${JSON.stringify(template)} with`)
    return value
  })
  // A name may end with a stop of its own: Kin-dza-dza!
  return capitalised(text.replace(/([.!?…])\.$/, '$1'))
}

/** The first letter of a sentence is a capital, whatever quotation marks stand before it. */
const capitalised = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** A list as a sentence has it: a, b and c. */
export function listed(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? ''
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} ${and} ${last}` : last
}

export const AND = { EN: 'and', RU: 'и' } as const
