import { describe, expect, test } from 'vitest'
import { RELATION_NAMES, WALKED } from '../../src/model/relations.ts'
import type { Subject } from './graph-store-contract.ts'

export const expansion = ({ store, naive }: Subject) =>
  describe('expand', () => {
    test('no ids, unknown ids, no relations', async () => {
      expect(await store.expand([], WALKED, 10)).toEqual([])
      expect(await store.expand(['film:nowhere-1900'], WALKED, 10)).toEqual([[]])
      expect(await store.expand(['film:mat-1926'], [], 10)).toEqual([[]])
    })

    test('every step from a thing, both ways, with the thing that it leads to', async () => {
      for (const id of ['film:letyat-zhuravli-1957', 'person:gorkiy-maksim', 'theme:great-patriotic-war']) {
        const [steps = []] = await store.expand([id], WALKED, 1000)
        const expected = naive.relations.filter(
          ({ kind, from, to }) => WALKED.includes(kind) && (from === id || to === id),
        )
        const key = (edge: (typeof expected)[number]) => `${edge.from} ${edge.kind} ${edge.to}`
        expect(steps.map(({ edge }) => key(edge)).sort()).toEqual(expected.map(key).sort())
        for (const { edge, node } of steps) expect(node.id).toBe(edge.from === id ? edge.to : edge.from)
      }
    })

    test('in the order of the table, out before in, each relation in its natural order, whatever the order asked', async () => {
      for (const id of ['film:letyat-zhuravli-1957', 'person:chukhray-grigoriy', 'award:cannes-palme-dor']) {
        const [steps = []] = await store.expand([id], [...WALKED, ...WALKED].reverse(), 1000)
        const expected = RELATION_NAMES.filter((relation) => WALKED.includes(relation)).flatMap((relation) =>
          (['out', 'in'] as const).flatMap((direction) =>
            naive
              .neighbours(id, { relations: [relation], direction, item: 'edge' })
              .map((one) => `${relation} ${one.id}`),
          ),
        )
        expect(steps.map(({ edge, node }) => `${edge.kind} ${node.id}`)).toEqual(expected)
      }
    })

    test('several things, each answered in its place, retired and external ids followed', async () => {
      const ids = [
        'wikidata:Q714524',
        'film:nowhere-1900',
        'film:the-cranes-are-flying-1957',
        'film:letyat-zhuravli-1957',
      ]
      const [one, unknown, two, three] = await store.expand(ids, WALKED, 1000)
      expect(unknown).toEqual([])
      expect(one).toEqual(three)
      expect(two).toEqual(three)
    })

    test('no more of each relation and direction than asked', async () => {
      const [steps = []] = await store.expand(['republic:rsfsr'], ['MADE_IN', 'LOCATED_IN'], 2)
      expect(steps.filter(({ edge }) => edge.kind === 'MADE_IN')).toHaveLength(2)
    })
  })
