import DataLoader from 'dataloader'
import type { Slice } from '../graph/page.ts'
import type { Ask, Following, GraphStore, Neighbour } from '../graph/store.ts'
import { batchByShape, type ParentKey } from './batch-by-shape.ts'
import { shapeOf } from './shape.ts'

export type NeighbourLoader = DataLoader<ParentKey<Following>, Slice<Neighbour>, string>

/** Loads pages of neighbours. What comes with them is remembered, and answers what is asked next. */
export function neighbourLoader(store: GraphStore, ask: Ask): NeighbourLoader {
  const loader: NeighbourLoader = new DataLoader(
    async (keys) => {
      const slices = await batchByShape('neighbours', keys, (requests) => store.neighbours(requests, ask))
      for (const [i, { selection }] of keys.entries()) remember(loader, selection.following, slices[i]?.items ?? [])
      return slices
    },
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
  const { following: _, ...page } = selection
  const text = shapes.get(selection) ?? shapeOf(page)
  shapes.set(selection, text)
  return text
}
