import type { Page, Slice } from '../page.ts'

/** Items as the database gave them, in the direction of the page and one too many where there are more, as a slice. */
export function toSlice<Item>(items: readonly Item[], { take, from, after, before }: Page): Slice<Item> {
  const more = items.length > take
  const cut = items.slice(0, take)
  return {
    items: from === 'start' ? cut : cut.reverse(),
    hasNext: (from === 'start' && more) || before !== undefined,
    hasPrevious: (from === 'end' && more) || after !== undefined,
  }
}
