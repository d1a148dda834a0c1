import { describe, expect, test } from 'vitest'
import type { Page, Slice } from '../../src/graph/page.ts'
import type { EdgeSelection, Neighbour } from '../../src/graph/store.ts'
import { CREDITS } from '../../src/model/relations.ts'
import type { Subject } from './graph-store-contract.ts'

const FIRST: Page = { take: 100, from: 'start' }
const CRANES = 'film:letyat-zhuravli-1957'
const cast = { relations: ['ACTED_IN'], direction: 'in', item: 'edge' } as const
const credits = { relations: CREDITS, direction: 'in', item: 'edge' } as const
const films = { relations: CREDITS, direction: 'out', item: 'neighbour' } as const
const ids = (slice: Slice<Neighbour> | undefined) => slice?.items.map(({ node }) => node.id)

export const neighbours = ({ store, naive }: Subject) => {
  const ask = async (selection: Omit<EdgeSelection, 'parents'>, parent: string, page = FIRST) =>
    (await store.neighbours([{ ...selection, parents: [parent], page }]))[0]?.[0]

  describe('neighbours', () => {
    test('no requests, no parents, unknown parents', async () => {
      expect(await store.neighbours([])).toEqual([])
      expect(await store.neighbours([{ ...cast, parents: [], page: FIRST }])).toEqual([[]])
      expect(await ask(cast, 'film:nowhere-1900')).toEqual({ items: [], hasNext: false, hasPrevious: false })
    })

    test('no relations, no neighbours', async () => {
      expect(ids(await ask({ ...cast, relations: [] }, CRANES))).toEqual([])
    })

    test('people of a film in billing order, with what is said of the credit', async () => {
      const [first] = (await ask(cast, CRANES))?.items ?? []
      expect(first?.node.id).toBe('person:samoylova-tatyana')
      expect(first?.edges).toMatchObject([{ kind: 'ACTED_IN', props: { billing: 1, characters: ['Veronika'] } }])
    })

    test('several relations come in the order of the table, whatever the order asked', async () => {
      const slice = await ask({ ...credits, relations: [...CREDITS].reverse() }, CRANES)
      expect(slice?.items.map(({ edges }) => edges[0]?.kind)).toEqual(
        naive.neighbours(CRANES, credits).map(({ kinds }) => kinds[0]),
      )
    })

    test('a relation asked twice counts once', async () => {
      expect(ids(await ask({ ...cast, relations: ['ACTED_IN', 'ACTED_IN'] }, CRANES))).toEqual(
        ids(await ask(cast, CRANES)),
      )
    })

    test('one item a neighbour has all its edges', async () => {
      const chukhray = await ask(films, 'person:chukhray-grigoriy')
      const ballad = chukhray?.items.find(({ node }) => node.id === 'film:ballada-o-soldate-1959')
      expect(ballad?.edges.map(({ kind }) => kind)).toEqual(['DIRECTED', 'WROTE'])
    })

    test('ends of several kinds, and only one of them', async () => {
      const depicts = { relations: ['DEPICTS'], direction: 'out', item: 'edge' } as const
      const parent = naive.relations.find(({ kind, to }) => kind === 'DEPICTS' && to.startsWith('person:'))?.from ?? ''
      expect(ids(await ask(depicts, parent))).toEqual(naive.neighbours(parent, depicts).map(({ id }) => id))
      const people = { ...depicts, where: [{ kind: 'neighbourKind', of: 'PERSON' }] } as const
      const found = ids(await ask(people, parent)) ?? []
      expect(found.length).toBeGreaterThan(0)
      expect(found.every((id) => id.startsWith('person:'))).toBe(true)
    })

    test('conditions on the edge', async () => {
      const results = { relations: ['OF_BODY'], direction: 'in', item: 'edge' } as const
      const won1958 = [
        { kind: 'oneOf', key: 'outcome', values: ['WON'] },
        { kind: 'range', key: 'year', from: 1958, to: 1958 },
      ] as const
      const slice = await ask({ ...results, where: won1958 }, 'body:cannes')
      expect(ids(slice)).toEqual(naive.neighbours('body:cannes', { ...results, where: won1958 }).map(({ id }) => id))
      expect(slice?.items.length).toBeGreaterThan(0)
      expect(
        ids(await ask({ ...results, where: [{ kind: 'oneOf', key: 'outcome', values: [] }] }, 'body:cannes')),
      ).toEqual([])
    })

    test('retired and external ids of parents', async () => {
      expect(ids(await ask(cast, 'wikidata:Q714524'))).toEqual(ids(await ask(cast, CRANES)))
      expect(ids(await ask(cast, 'film:the-cranes-are-flying-1957'))).toEqual(ids(await ask(cast, CRANES)))
    })

    test('requests of different forms, with the same parent several times, each answered in its place', async () => {
      const page: Page = { take: 1, from: 'end' }
      const answers = await store.neighbours([
        { ...cast, parents: [CRANES, 'film:nowhere-1900', CRANES], page },
        { ...films, parents: ['person:kalatozov-mikhail'], page: FIRST },
      ])
      expect(answers.map((slices) => slices.length)).toEqual([3, 1])
      expect(ids(answers[0]?.[0])).toEqual(ids(answers[0]?.[2]))
      expect(ids(answers[1]?.[0])).toEqual([CRANES])
    })

    test.each([1, 2, 3])('pages of %i in both directions make up the whole list', async (take) => {
      const whole = ids(await ask(credits, CRANES)) ?? []
      for (const from of ['start', 'end'] as const) {
        const pages: string[][] = []
        let page: Page = { take, from }
        for (;;) {
          const slice = await ask(credits, CRANES, page)
          const edge = from === 'start' ? slice?.items.at(-1) : slice?.items[0]
          pages.push(ids(slice) ?? [])
          if (!edge || !(from === 'start' ? slice?.hasNext : slice?.hasPrevious)) break
          page = { take, from, ...(from === 'start' ? { after: edge.key } : { before: edge.key }) }
        }
        expect((from === 'start' ? pages : pages.reverse()).flat()).toEqual(whole)
      }
    })

    test('a page of nothing still says whether there is more', async () => {
      expect(await ask(cast, CRANES, { take: 0, from: 'start' })).toEqual({
        items: [],
        hasNext: true,
        hasPrevious: false,
      })
    })

    test('a cursor whose item is gone still marks its place', async () => {
      const [first, second, third] = (await ask(cast, CRANES))?.items ?? []
      const between = [...(second?.key ?? [])]
      between[between.length - 1] = `${String(between.at(-1))}-gone`
      expect(ids(await ask(cast, CRANES, { take: 1, from: 'start', after: between }))).toEqual([third?.node.id])
      expect(ids(await ask(cast, CRANES, { take: 1, from: 'end', before: second?.key ?? [] }))).toEqual([
        first?.node.id,
      ])
    })

    test('a thousand parents, each answered in its place', async () => {
      const people = naive.entities.filter(({ kind }) => kind === 'PERSON')
      const parents = Array.from({ length: 1000 }, (_, i) => people[i % people.length]?.id ?? '')
      const [slices] = await store.neighbours([{ ...films, parents, page: FIRST }])
      slices?.forEach((slice, i) => {
        expect(ids(slice)).toEqual(naive.neighbours(parents[i] ?? '', films).map(({ id }) => id))
      })
    })
  })
}
