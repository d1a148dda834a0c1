import { GraphError } from './errors.ts'

/** One value of a sort key; null is missing, and comes last both ways. */
type KeyPart = string | number | null

/** The values by which an item is ordered, the id last. It stays true when items are added or removed around it. */
export type SortKey = readonly KeyPart[]

/** A cut out of an ordered list: at most `take` items, from its start or its end, strictly between two keys. */
export interface Page {
  readonly take: number
  readonly from: 'start' | 'end'
  readonly after?: SortKey
  readonly before?: SortKey
}

/** What a store gives for a page, always in the order of the list. */
export interface Slice<Item> {
  readonly items: readonly Item[]
  /** Whether more items lie behind the last one. */
  readonly hasNext: boolean
  /** Whether more items lie before the first one. */
  readonly hasPrevious: boolean
}

/** Compares one value of two keys: missing last, both ways; texts by code unit. */
function comparePart(a: KeyPart, b: KeyPart, descending: boolean): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b === descending ? 1 : -1
}

/** Compares two keys, value by value; `descending` says which of them are turned round. */
export function compareKeys(a: SortKey, b: SortKey, descending: readonly boolean[] = []): number {
  for (let i = 0; i < a.length; i++) {
    const order = comparePart(a[i] ?? null, b[i] ?? null, descending[i] ?? false)
    if (order !== 0) return order
  }
  return 0
}

/** A cursor: opaque to clients, bound to the order it was made under. */
export const encodeCursor = (order: string, key: SortKey): string =>
  Buffer.from(JSON.stringify([order, ...key])).toString('base64url')

/**
 * The key in a cursor.
 * @throws GraphError BAD_INPUT where it is no cursor, or one of another order.
 */
export function decodeCursor(order: string, cursor: string, length: number): SortKey {
  const [madeUnder, ...key] = readCursor(cursor)
  if (madeUnder !== order || key.length !== length)
    throw new GraphError('BAD_INPUT', `the cursor ${JSON.stringify(cursor)} belongs to another list or another order`)
  return key
}

function readCursor(cursor: string): KeyPart[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(parsed) && parsed.every(isKeyPart)) return parsed
  } catch {
    // Falls through to the same error: what is not JSON is no cursor of ours.
  }
  throw new GraphError('BAD_INPUT', `${JSON.stringify(cursor)} is not a cursor; use one given in edges or pageInfo`)
}

const isKeyPart = (value: unknown): value is KeyPart =>
  value === null || typeof value === 'string' || typeof value === 'number'

/** Cuts a page out of a list that is in order. */
export function cutPage<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => SortKey,
  { take, from, after, before }: Page,
  descending: readonly boolean[] = [],
): Slice<Item> {
  const first = after ? partition(items, (item) => compareKeys(keyOf(item), after, descending) > 0) : 0
  const end = before ? partition(items, (item) => compareKeys(keyOf(item), before, descending) >= 0) : items.length
  const last = Math.max(first, end)
  const start = from === 'start' ? first : Math.max(first, last - take)
  const stop = from === 'start' ? Math.min(last, first + take) : last
  return {
    items: items.slice(start, stop),
    hasNext: stop < last || before !== undefined,
    hasPrevious: start > first || after !== undefined,
  }
}

/** The first index from which on a test holds, in a list in which it holds for none and then for all (binary search). */
function partition<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items[middle]
    if (item !== undefined && holds(item)) high = middle
    else low = middle + 1
  }
  return low
}
