import { expect, test } from 'vitest'
import type { Following } from '../../src/graph/store.ts'
import { affordable } from '../../src/loaders/affordable.ts'

const page = { take: 20, from: 'start' } as const
const cast = (following?: readonly Following[]): Following => ({
  relations: ['ACTED_IN'],
  direction: 'in',
  item: 'edge',
  page,
  ...(following ? { following } : {}),
})
const fanOut = { 'ACTED_IN<': 10 }

test('what is usual for its relations counts, and no more than the page shows', () => {
  expect(affordable([cast()], 400, fanOut)).toEqual([cast()])
  expect(affordable([cast()], 401, fanOut)).toBeUndefined()
  expect(affordable([cast()], 200, { 'ACTED_IN<': 1000 })).toEqual([cast()])
  expect(affordable([cast()], 201, { 'ACTED_IN<': 1000 })).toBeUndefined()
})

test('a part that multiplies is left to its turn, and the rest comes', () => {
  const deep = [cast([cast([cast()])])]
  expect(affordable(deep, 4, fanOut)).toEqual(deep)
  expect(affordable(deep, 5, fanOut)).toEqual([cast([cast()])])
  expect(affordable(deep, 50, fanOut)).toEqual([cast()])
  expect(affordable(undefined, 1, fanOut)).toBeUndefined()
})
