import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Slice } from '../../src/graph/page.ts'
import type { Following, Neighbour } from '../../src/graph/store.ts'
import { KINDS } from '../../src/model/entities.ts'
import { anyFilter, anyFollowing, anyPage, anySelection } from '../support/arbitraries.ts'
import type { Subject } from './graph-store-contract.ts'

export const randomQuestions = ({ store, naive }: Subject) => {
  const kind = fc.constantFrom(...KINDS)
  const term = fc.record({
    key: fc.constantFrom('year', 'title', 'name', 'awardsWon', 'born', 'released', 'degree', 'nothing'),
    descending: fc.boolean(),
  })

  describe('any question has the answer that a plain reading gives:', () => {
    test('find and count', async () => {
      await fc.assert(
        fc.asyncProperty(
          kind,
          anyFilter(naive),
          fc.array(term, { maxLength: 2 }),
          anyPage,
          async (k, filter, order, page) => {
            const expected = naive.find(k, filter, order)
            const cut =
              page.from === 'start'
                ? expected.slice(0, page.take)
                : expected.slice(Math.max(0, expected.length - page.take))
            const slice = await store.find(k, filter, order, page)
            expect(slice.items.map(({ node }) => node.id)).toEqual(cut)
            expect(page.from === 'start' ? slice.hasNext : slice.hasPrevious).toBe(expected.length > page.take)
            expect(await store.count(k, filter)).toBe(expected.length)
          },
        ),
        { numRuns: 150 },
      )
    })

    test('facets', async () => {
      const by = fc.constantFrom(
        { kind: 'key', key: 'year' } as const,
        { kind: 'key', key: 'languages' } as const,
        { kind: 'steps', steps: [{ relations: ['DIRECTED'], direction: 'in' }] } as const,
        {
          kind: 'steps',
          steps: [
            { relations: ['BASED_ON'], direction: 'out' },
            { relations: ['AUTHORED'], direction: 'in' },
          ],
        } as const,
      )
      await fc.assert(
        fc.asyncProperty(anyFilter(naive), by, async (filter, divided) => {
          const buckets = await store.facet('FILM', filter, divided, 1000)
          expect(new Map(buckets.map(({ value, count }) => [value, count]))).toEqual(
            naive.facet('FILM', filter, divided),
          )
        }),
        { numRuns: 50 },
      )
    })

    test('neighbours and their number', async () => {
      const parent = fc.constantFrom(...naive.entities.map(({ id }) => id))
      await fc.assert(
        fc.asyncProperty(parent, anySelection, anyPage, async (id, selection, page) => {
          const expected = naive.neighbours(id, selection)
          const cut =
            page.from === 'start'
              ? expected.slice(0, page.take)
              : expected.slice(Math.max(0, expected.length - page.take))
          const [[slice] = []] = await store.neighbours([{ ...selection, parents: [id], page }])
          expect(
            slice?.items.map(({ node, edges }) => ({ id: node.id, kinds: edges.map((edge) => edge.kind) })),
          ).toEqual(cut)
          expect(await store.neighbourCounts([{ ...selection, parents: [id] }])).toEqual([[expected.length]])
        }),
        { numRuns: 300 },
      )
    })

    test('what follows is what would be asked next', async () => {
      const inTurn = async (id: string, following: readonly Following[]): Promise<Slice<Neighbour>[]> =>
        Promise.all(
          following.map(async ({ following: next, ...request }) => {
            const [[slice] = []] = await store.neighbours([{ ...request, parents: [id] }])
            if (!slice) throw new Error(`nothing of ${id}`)
            const items = slice.items.map(async (item) =>
              next && next.length > 0 ? { ...item, following: await inTurn(item.node.id, next) } : item,
            )
            return { ...slice, items: await Promise.all(items) }
          }),
        )
      await fc.assert(
        fc.asyncProperty(kind, anyFilter(naive), anyPage, anyFollowing, async (k, filter, page, following) => {
          const { items } = await store.find(k, filter, [], page, { following })
          for (const { node, following: found } of items) expect(found ?? []).toEqual(await inTurn(node.id, following))
          const parents = items.map(({ node }) => node.id)
          for (const [i, request] of following.entries()) {
            const [slices = []] = await store.neighbours([{ ...request, parents }])
            expect(slices).toEqual(items.map((item) => item.following?.[i]))
          }
        }),
        { numRuns: 60 },
      )
    })
  })
}
