import { builder } from './builder.ts'

/** An enum of the API: each value with what it means. */
export const describedEnum = <const Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
) => {
  const described = Object.entries(values) as [Value, string][]
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(described.map(([value, meaning]) => [value, { description: meaning }])) as Record<
      Value,
      { description: string }
    >,
  })
}
