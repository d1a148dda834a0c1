import type { Endpoint } from '../ask/endpoint.ts'
import { inBatches } from '../ask/in-batches.ts'
import { aboutItems } from '../ask/queries.ts'
import { byNumber, type ItemId, type PropertyId } from '../vocabulary.ts'
import type { Item } from './item.ts'
import type { ItemCache } from './item-cache.ts'
import { itemsOf } from './items-of.ts'

/** What is kept of the snapshot before: what has not changed since a day. */
interface Keeping {
  readonly since: string
  readonly earlier: ReadonlyMap<ItemId, Item>
  /** When the pages of items were changed last. */
  readonly modified: (ids: readonly ItemId[], divisible: boolean) => Promise<ReadonlyMap<ItemId, string | undefined>>
  /** How many are asked about at once. */
  readonly most: number
}

interface Fetching {
  readonly endpoint: Endpoint
  readonly cache: ItemCache
  readonly asked: { readonly properties: readonly PropertyId[]; readonly languages?: readonly string[] }
  /** How many are asked about at once. */
  readonly most: number
  readonly keeping?: Keeping | undefined
  readonly onFetched: (done: number, total: number) => void
}

/** Fetches the items that the cache lacks; of those that the snapshot before has, only what has changed. */
export async function fetchItems(
  ids: readonly ItemId[],
  { endpoint, cache, asked, most, keeping, onFetched }: Fetching,
): Promise<void> {
  const missing = ids.filter((id) => !cache.has(id)).sort(byNumber)
  if (keeping) await keepUnchanged(missing, cache, keeping)
  const changed = missing.filter((id) => !cache.has(id))
  let done = ids.length - changed.length
  onFetched(done, ids.length)
  await inBatches(changed, most, async (batch, divisible) => {
    const rows = await endpoint.select(aboutItems(batch, asked), { divisible })
    cache.add(itemsOf(rows, batch))
    done += batch.length
    onFetched(done, ids.length)
  })
}

async function keepUnchanged(ids: readonly ItemId[], cache: ItemCache, keeping: Keeping): Promise<void> {
  const { earlier, modified, most } = keeping
  const known = ids.filter((id) => earlier.has(id))
  await inBatches(known, most, async (batch, divisible) => {
    const now = await modified(batch, divisible)
    cache.add(batch.flatMap((id) => unchanged(earlier.get(id), now.get(id), keeping.since)))
  })
}

/** A change that the snapshot does not know of counts even where it is older than asked for: it was missed then. */
const unchanged = (item: Item | undefined, modified: string | undefined, since: string): Item[] =>
  item && modified !== undefined && item.modified === modified && modified < since ? [item] : []
