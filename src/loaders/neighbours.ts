import DataLoader from 'dataloader'
import type { Slice } from '../graph/page.ts'
import type { Ask, Following, GraphStore, Neighbour, NeighbourRequest } from '../graph/store.ts'
import { affordable, type FanOut, usualNumber } from './affordable.ts'
import { batchByShape, type ParentKey } from './batch-by-shape.ts'
import { shapeOf } from './shape.ts'

export type NeighbourLoader = DataLoader<ParentKey<Following>, Slice<Neighbour>, string>

/** Loads pages of neighbours. What comes with them is remembered, and answers what is asked next. */
export function neighbourLoader(store: GraphStore, fanOut: FanOut, ask: Ask): NeighbourLoader {
  const within = ({ following, ...request }: NeighbourRequest): NeighbourRequest => {
    const things = request.parents.length * usualNumber(request, request.page.take, fanOut)
    const next = affordable(following, things, fanOut)
    return next ? { ...request, following: next } : request
  }
  const loader: NeighbourLoader = new DataLoader(
    (keys) =>
      batchByShape<Following, Slice<Neighbour>>('neighbours', keys, async (asked) => {
        const requests = asked.map(within)
        const answers = await store.neighbours(requests, ask)
        for (const [i, { following }] of requests.entries())
          for (const { items } of answers[i] ?? []) remember(loader, following, items)
        return answers
      }),
    // The same page is the same answer, whatever is to come with it.
    { cacheKeyFn: ({ parent, selection }) => `${parent} ${pageShape(selection)}` },
  )
  return loader
}

/** Keeps what came with the things of an answer, as if it had been asked of each. */
export function remember(
  loader: NeighbourLoader,
  following: readonly Following[] | undefined,
  items: readonly Pick<Neighbour, 'node' | 'following'>[],
): void {
  for (const [i, selection] of (following ?? []).entries())
    for (const { node, following: slices } of items) {
      const slice = slices?.[i]
      if (!slice) continue
      loader.prime({ parent: node.id, selection }, slice)
      remember(loader, selection.following, slice.items)
    }
}

const shapes = new WeakMap<Following, string>()

function pageShape(selection: Following): string {
  const known = shapes.get(selection)
  if (known !== undefined) return known
  const { following: _, ...page } = selection
  const text = shapeOf(page)
  shapes.set(selection, text)
  return text
}
