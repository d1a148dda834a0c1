import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answer } from '../support/ask.ts'

const leaf = fc.oneof(
  fc.record({ year: fc.constantFrom({ from: 1950 }, { to: 1940 }, { from: 1957, to: 1960 }) }),
  fc.record({ director: fc.constantFrom({ name: 'Chukhray' }, { name: 'Козинцев' }, { ids: [] }) }),
  fc.record({ theme: fc.constantFrom({ id: 'theme:war' }, { name: 'love' }) }),
  fc.record({ silent: fc.boolean(), soviet: fc.boolean() }),
  fc.record({ award: fc.constantFrom({ outcome: ['WON'] }, { body: { id: 'body:cannes' } }) }),
  fc.record({ adaptation: fc.boolean() }),
  fc.record({ title: fc.constantFrom({ contains: 'a' }, { startsWith: 'the' }) }),
)

const { filter } = fc.letrec<{ filter: object }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.record({ and: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ not: tie('filter') }),
  ),
}))

const QUERY = `query ($a: FilmFilter, $b: FilmFilter) {
  a: films(filter: $a, first: 100) { totalCount nodes { id } } b: films(filter: $b, first: 100) { totalCount nodes { id } }
}`

async function same(a: object, b: object): Promise<void> {
  const data = await answer(QUERY, { a, b })
  expect(data.a).toEqual(data.b)
}

/** The same filter with null in every field that it leaves out. */
const withNulls = (input: object): object => ({
  year: null,
  director: null,
  and: null,
  or: null,
  not: null,
  shelved: null,
  ...Object.fromEntries(
    Object.entries(input).map(([key, value]) =>
      key === 'and' || key === 'or'
        ? [key, (value as object[]).map(withNulls)]
        : key === 'not'
          ? [key, withNulls(value as object)]
          : [key, value],
    ),
  ),
})

describe('for any filters', () => {
  const runs = { numRuns: 40 }

  test('not not f is f', () =>
    fc.assert(
      fc.asyncProperty(filter, (f) => same({ not: { not: f } }, f)),
      runs,
    ))

  test('f and f, f or f, are f', () =>
    fc.assert(
      fc.asyncProperty(filter, async (f) => {
        await same({ and: [f, f] }, f)
        await same({ or: [f, f] }, f)
      }),
      runs,
    ))

  test('not (f or g) is (not f) and (not g)', () =>
    fc.assert(
      fc.asyncProperty(filter, filter, (f, g) => same({ not: { or: [f, g] } }, { and: [{ not: f }, { not: g }] })),
      runs,
    ))

  test('f and not f together are all films', () =>
    fc.assert(
      fc.asyncProperty(filter, async (f) => {
        const { a, b } = await answer(QUERY, { a: f, b: { not: f } })
        expect(a.totalCount + b.totalCount).toBe(20)
      }),
      runs,
    ))

  test('nulls change nothing', () =>
    fc.assert(
      fc.asyncProperty(filter, (f) => same(withNulls(f), f)),
      runs,
    ))
})
