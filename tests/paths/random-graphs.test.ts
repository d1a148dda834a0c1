import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WALKED } from '../../src/model/relations.ts'
import { budgetOf } from '../../src/paths/budget.ts'
import { findPaths } from '../../src/paths/find-paths.ts'
import type { FoundPath, PathQuestion } from '../../src/paths/question.ts'
import { searchWith } from '../../src/paths/search-with.ts'
import { AllChains } from '../support/all-chains.ts'
import { withCallLog } from '../support/call-log.ts'
import { openFixture } from '../support/fixture.ts'
import { anyGraph, type RandomGraph } from '../support/random-graph.ts'

const base = openFixture().dataSet
const budget = () => budgetOf(60_000, new AbortController().signal)
const idsOf = ({ hops }: FoundPath) => [hops[0]?.from.id ?? '', ...hops.map(({ to }) => to.id)]

/** A graph and a question about it, by the places of its things. */
const graphAndQuestion = fc
  .tuple(
    anyGraph(base),
    fc.record({
      ...{
        from: fc.nat(),
        to: fc.nat(),
        via: fc.array(fc.nat(), { maxLength: 2 }),
        avoid: fc.array(fc.nat(), { maxLength: 2 }),
      },
      first: fc.integer({ min: 1, max: 10 }),
      maxHops: fc.integer({ min: 1, max: 8 }),
      relations: fc.oneof(fc.constant(WALKED), fc.subarray([...WALKED])),
      years: fc.oneof(
        { weight: 3, arbitrary: fc.constant({}) },
        { weight: 1, arbitrary: fc.record({ from: fc.integer({ min: 1925, max: 1935 }) }) },
      ),
    }),
  )
  .map(([graph, { from, to, via, avoid, ...rest }]) => {
    const id = (place: number) => graph.naive.entities[place % graph.naive.entities.length]?.id ?? ''
    const question: PathQuestion = { ...rest, from: id(from), to: id(to), via: via.map(id), avoid: avoid.map(id) }
    return { graph, question }
  })
  .filter(
    ({ question: { from, to, via, avoid } }) => from !== to && ![from, to, ...via].some((id) => avoid.includes(id)),
  )

/** Every chain that does what the question demands, by a walk through everything. */
function allChains({ naive }: RandomGraph, { from, to, via, avoid, years = {}, maxHops, relations }: PathQuestion) {
  const between = [...new Set(via)].filter((id) => id !== from && id !== to)
  const constraints = { relations, avoid, via: between, years }
  // What is to be passed through must be of the years too.
  const tooOld = between.some((id) => id.startsWith('film') && Number(naive.get(id).index.year) < (years.from ?? 0))
  const [first = '', last = ''] = [from, to].sort()
  return tooOld ? [] : new AllChains(naive, relations).between(first, last, maxHops, constraints)
}

test('in any graph: paths exist hop by hop, keep every constraint, differ, and there are some wherever there can be', async () => {
  await fc.assert(
    fc.asyncProperty(graphAndQuestion, async ({ graph, question }) => {
      const { store, calls } = withCallLog(graph.store)
      const answer = await findPaths(store, (await graph.store.dataset()).counts, question, budget())
      const chains = allChains(graph, question)
      expect(answer.kind, answer.kind === 'none' ? answer.reason : '').toBe(chains.length > 0 ? 'found' : 'none')
      if (answer.kind === 'none') return
      expect(answer.complete).toBe(true)
      const known = new Set(chains.flatMap(({ ids }) => [ids.join(' '), ids.toReversed().join(' ')]))
      const told = answer.paths.map((path) => idsOf(path).join(' '))
      for (const ids of told) expect(known).toContain(ids)
      expect(new Set(told).size).toBe(told.length)
      expect(calls.filter((call) => call === 'expand').length).toBeLessThanOrEqual(question.maxHops)
    }),
    { numRuns: 400 },
  )
})

test('in any graph: swapped ends give the reversed paths, or the same reason', async () => {
  await fc.assert(
    fc.asyncProperty(graphAndQuestion, async ({ graph, question }) => {
      const { counts } = await graph.store.dataset()
      const [there, back] = [
        await findPaths(graph.store, counts, question, budget()),
        await findPaths(graph.store, counts, { ...question, from: question.to, to: question.from }, budget()),
      ]
      const reasons = [there, back].map((answer) => answer.kind === 'none' && answer.reason)
      expect(reasons[1]).toBe(reasons[0])
      const [told, reversed] = [there, back].map((answer) => (answer.kind === 'found' ? answer.paths.map(idsOf) : []))
      expect(reversed?.map((ids) => ids.toReversed())).toEqual(told)
    }),
    { numRuns: 200 },
  )
})

test('in any graph: advice to ask for more hops is right', async () => {
  await fc.assert(
    fc.asyncProperty(graphAndQuestion, async ({ graph, question }) => {
      const answer = await findPaths(graph.store, (await graph.store.dataset()).counts, question, budget())
      if (answer.kind === 'found' || answer.reason !== 'TOO_FAR') return
      const hops = answer.about.hops ?? 0
      if (hops > 8) return
      expect(allChains(graph, { ...question, maxHops: hops })).not.toEqual([])
      expect(allChains(graph, { ...question, maxHops: hops - 1 })).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('in any graph: whatever counts as a hub, a chain is found wherever there is one, in at most maxHops questions', async () => {
  await fc.assert(
    fc.asyncProperty(graphAndQuestion, fc.integer({ min: 1, max: 3 }), async ({ graph, question }, hub) => {
      const unbound = { ...question, via: [], avoid: [], years: {} }
      const ends = {
        from: graph.naive.get(question.from),
        to: graph.naive.get(question.to),
        via: [],
        avoid: new Set<string>(),
      }
      const { store, calls } = withCallLog(graph.store)
      const found = await searchWith(store, (await graph.store.dataset()).counts, unbound, ends, hub, budget())
      expect(found.chains.length > 0).toBe(allChains(graph, unbound).length > 0)
      expect(calls.length).toBeLessThanOrEqual(question.maxHops)
    }),
    { numRuns: 400 },
  )
})
