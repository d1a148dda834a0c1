import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RELATION_NAMES, WALKED } from '../../src/model/relations.ts'
import type { Subject } from './graph-store-contract.ts'

const CRANES = 'film:letyat-zhuravli-1957'
const KALATOZOV = 'person:kalatozov-mikhail'

export const edgesBetween = ({ store, naive }: Subject) =>
  describe('edges between', () => {
    test('no ids, no relations, unknown ids', async () => {
      expect(await store.edgesBetween([], [CRANES], WALKED)).toEqual([])
      expect(await store.edgesBetween([CRANES], [], WALKED)).toEqual([])
      expect(await store.edgesBetween([CRANES], [KALATOZOV], [])).toEqual([])
      expect(await store.edgesBetween(['film:nowhere-1900'], [KALATOZOV], WALKED)).toEqual([])
    })

    test('external and retired ids are followed', async () => {
      const edges = await store.edgesBetween(
        ['film:the-cranes-are-flying-1957'],
        ['wikidata:Q324937', KALATOZOV],
        WALKED,
      )
      expect(edges.map(({ from, kind, to }) => [from, kind, to])).toContainEqual([KALATOZOV, 'DIRECTED', CRANES])
    })

    test('every one of them, once, in the order of the table', async () => {
      const ids = naive.entities.filter(({ kind }) => kind !== 'AWARD_RESULT').map(({ id }) => id)
      const some = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 12 })
      await fc.assert(
        fc.asyncProperty(some, some, fc.subarray([...WALKED]), async (a, b, relations) => {
          const joins = (x: string, y: string) => (a.includes(x) && b.includes(y)) || (a.includes(y) && b.includes(x))
          const expected = naive.relations
            .filter(({ from, kind, to }) => relations.includes(kind) && joins(from, to))
            .map((edge) => ({ rank: RELATION_NAMES.indexOf(edge.kind), edge }))
            .sort((x, y) => x.rank - y.rank || (x.edge.from + x.edge.to < y.edge.from + y.edge.to ? -1 : 1))
          expect(await store.edgesBetween(a, b, relations)).toEqual(expected.map(({ edge }) => edge))
        }),
        { numRuns: 100 },
      )
    })
  })
