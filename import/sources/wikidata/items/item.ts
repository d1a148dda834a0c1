import { z } from 'zod'
import type { ItemId, PropertyId } from '../vocabulary.ts'

const itemId = z.custom<ItemId>((text) => /^Q[1-9]\d*$/.test(String(text)))

/** The value of a statement, or of a qualifier of one. */
const value = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('item'), id: itemId }),
  z.strictObject({ kind: z.literal('text'), text: z.string(), language: z.string().optional() }),
  /** ISO 8601; precision as Wikidata counts it: 11 a day, 10 a month, 9 a year, 8 a decade. */
  z.strictObject({ kind: z.literal('time'), time: z.string(), precision: z.int() }),
  z.strictObject({ kind: z.literal('amount'), amount: z.string(), unit: itemId.optional() }),
  /** Wikidata says that there is one, and that nobody knows which. */
  z.strictObject({ kind: z.literal('unknown') }),
])

const stated = z.strictObject({
  /** Of the statement: Q714524$0D9E…. */
  id: z.string(),
  rank: z.enum(['preferred', 'normal', 'deprecated']),
  value,
  qualifiers: z.record(z.string(), z.array(value)).optional(),
  /** Addresses, and items, that bear the statement out. */
  references: z.array(z.string()).optional(),
})

const item = z
  .object({
    id: itemId,
    /** When its page was changed last. */
    modified: z.string().optional(),
    /** By language, as Wikidata has them: `ru`, `be-tarask`, `mul` for all of them. */
    labels: z.record(z.string(), z.string()),
  })
  .catchall(z.unknown())

export type Value = z.infer<typeof value>
export type Stated = z.infer<typeof stated>

/** What Wikidata says of one thing, as far as it was asked. */
export interface Item {
  readonly id: ItemId
  readonly modified?: string
  readonly labels: Readonly<Record<string, string>>
  readonly [property: PropertyId]: readonly Stated[]
}

/** An item that was kept; undefined where it is of another form, such as that of an earlier kinograph. */
export function parseItem(kept: unknown): Item | undefined {
  const parsed = item.safeParse(kept)
  if (!parsed.success) return undefined
  const { id, modified, labels, ...rest } = parsed.data
  const properties = Object.entries(rest).filter(([key]) => /^P\d+$/.test(key))
  const statements = properties.map(([key, list]) => [key, z.array(stated).safeParse(list).data] as const)
  if (statements.some(([, list]) => list === undefined)) return undefined
  return { id, ...(modified === undefined ? {} : { modified }), labels, ...Object.fromEntries(statements) }
}

/** Every statement of a property, deprecated ones too. */
export const allOf = (of: Item, property: PropertyId): readonly Stated[] => of[property] ?? []

/** The statements of a property that hold: the preferred ones first. */
export const standing = (of: Item, property: PropertyId): Stated[] => {
  const holds = allOf(of, property).filter(({ rank }) => rank !== 'deprecated')
  return [...holds.filter(({ rank }) => rank === 'preferred'), ...holds.filter(({ rank }) => rank === 'normal')]
}

/** The statements of the best rank: the preferred ones where there are any. Wikidata calls them truthy. */
export const best = (of: Item, property: PropertyId): Stated[] => {
  const holds = standing(of, property)
  return holds.filter(({ rank }) => rank === holds[0]?.rank)
}

/** The items that values name. */
export const itemsIn = (values: readonly Value[]): ItemId[] =>
  values.flatMap((one) => (one.kind === 'item' ? [one.id] : []))

/** The items that the statements of a property name. */
export const namedBy = (statements: readonly Stated[]): ItemId[] => itemsIn(statements.map(({ value: one }) => one))

/** The qualifiers of a statement by one property. */
export const qualifier = ({ qualifiers }: Stated, property: PropertyId): readonly Value[] =>
  qualifiers?.[property] ?? []
