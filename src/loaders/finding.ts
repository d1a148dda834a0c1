import type { Page } from '../graph/page.ts'
import type { Ask, Following, FoundSlice, GraphStore } from '../graph/store.ts'
import type { Kind } from '../model/entities.ts'
import type { Filter, OrderTerm } from '../model/filter.ts'
import { affordable, type FanOut } from './affordable.ts'
import { type NeighbourLoader, remember } from './neighbours.ts'

/** What is found, with each thing what the query asks of it next, and how many there are where that is asked too. */
export type Finding = (
  kind: Kind,
  filter: Filter,
  order: readonly OrderTerm[],
  page: Page,
  wanted: { readonly following: readonly Following[]; readonly counted?: boolean },
) => Promise<FoundSlice>

/** Finds things. What comes with them answers what is asked of the loader of neighbours next. */
export const findingWith =
  (store: GraphStore, neighbours: NeighbourLoader, fanOut: FanOut, ask: Ask): Finding =>
  async (kind, filter, order, page, { following, counted = false }) => {
    const next = affordable(following, page.take, fanOut)
    const asked = { ...ask, counted, ...(next ? { following: next } : {}) }
    const slice = await store.find(kind, filter, order, page, asked)
    remember(neighbours, next, slice.items)
    return slice
  }
