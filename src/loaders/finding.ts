import type { Page, Slice } from '../graph/page.ts'
import type { AskFollowing, Following, Found, GraphStore } from '../graph/store.ts'
import type { Kind } from '../model/entities.ts'
import type { Filter, OrderTerm } from '../model/filter.ts'
import { affordable, type FanOut } from './affordable.ts'
import { type NeighbourLoader, remember } from './neighbours.ts'

/** What is found, and with each thing what the query asks of it next. */
export type Finding = (
  kind: Kind,
  filter: Filter,
  order: readonly OrderTerm[],
  page: Page,
  following: readonly Following[],
) => Promise<Slice<Found>>

/** Finds things. What comes with them answers what is asked of the loader of neighbours next. */
export const findingWith =
  (store: GraphStore, neighbours: NeighbourLoader, fanOut: FanOut, ask: AskFollowing): Finding =>
  async (kind, filter, order, page, following) => {
    const next = affordable(following, page.take, fanOut)
    const slice = await store.find(kind, filter, order, page, next ? { ...ask, following: next } : ask)
    remember(neighbours, next, slice.items)
    return slice
  }
