import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOfKind } from '../../src/model/records.ts'
import { WALKED_BY_DEFAULT } from '../../src/model/relations.ts'
import { budgetOf } from '../../src/paths/budget.ts'
import { findPaths } from '../../src/paths/find-paths.ts'
import type { FoundPath, PathQuestion } from '../../src/paths/question.ts'
import { searchChains } from '../../src/paths/search-chains.ts'
import { ALWAYS_SEEN, GOOD_WORTH } from '../../src/paths/settings.ts'
import { AllChains } from '../support/all-chains.ts'
import { withCallLog } from '../support/call-log.ts'
import { anyPathQuestion } from '../support/questions.ts'
import type { Subject } from './graph-store-contract.ts'

const budget = () => budgetOf(60_000, new AbortController().signal)
const idsOf = ({ hops }: FoundPath) => [hops[0]?.from.id ?? '', ...hops.map(({ to }) => to.id)]

export const paths = ({ store, naive }: Subject) =>
  describe('paths', () => {
    const ask = async (question: PathQuestion) => {
      const { store: logged, calls } = withCallLog(store)
      const { counts } = await store.dataset()
      const answer = await findPaths(logged, counts, question, budget())
      return { paths: answer.kind === 'found' ? answer.paths : [], answer, calls }
    }
    const question = anyPathQuestion(naive)
    const related = new Set(naive.relations.map(({ from, kind, to }) => `${from} ${kind} ${to}`))

    test('exist hop by hop, repeat nothing, and break no constraint', async () => {
      await fc.assert(
        fc.asyncProperty(question, async (asked) => {
          for (const path of (await ask(asked)).paths) {
            const ids = idsOf(path)
            expect([ids[0], ids.at(-1)]).toEqual([asked.from, asked.to])
            expect(new Set(ids).size).toBe(ids.length)
            expect(path.hops.length).toBeLessThanOrEqual(asked.maxHops)
            expect(ids).toEqual(expect.arrayContaining([...asked.via]))
            expect(ids.filter((id) => asked.avoid.includes(id))).toEqual([])
            for (const { from, to, strands } of path.hops) {
              expect(strands.length).toBeGreaterThan(0)
              for (const { edge } of strands) {
                expect(related).toContain(`${edge.from} ${edge.kind} ${edge.to}`)
                expect([edge.from, edge.to].sort()).toEqual([from.id, to.id].sort())
                expect(asked.relations).toContain(edge.kind)
              }
            }
            const years = path.hops.slice(1).flatMap(({ from }) => (isOfKind(from, 'FILM') ? [from.props.year] : []))
            for (const year of years) {
              expect(year).toBeGreaterThanOrEqual(asked.years?.from ?? year)
              expect(year).toBeLessThanOrEqual(asked.years?.to ?? year)
            }
          }
        }),
        { numRuns: 150 },
      )
    })

    test('are pairwise different, and say how much they overlap', async () => {
      await fc.assert(
        fc.asyncProperty(question, async (asked) => {
          const { paths } = await ask(asked)
          expect(new Set(paths.map((path) => idsOf(path).join(' '))).size).toBe(paths.length)
          for (const { overlap } of paths) expect(overlap >= 0 && overlap <= 1).toBe(true)
          expect(paths[0]?.overlap ?? 0).toBe(0)
        }),
        { numRuns: 60 },
      )
    })

    test('are the reversed ones when the ends are swapped', async () => {
      await fc.assert(
        fc.asyncProperty(question, async (asked) => {
          const there = await ask(asked)
          const back = await ask({ ...asked, from: asked.to, to: asked.from })
          expect(back.paths.map((path) => idsOf(path).reverse())).toEqual(there.paths.map(idsOf))
          expect(back.answer.kind === 'none' && back.answer.reason).toEqual(
            there.answer.kind === 'none' && there.answer.reason,
          )
        }),
        { numRuns: 60 },
      )
    })

    test('name all relations that join two things', async () => {
      const { paths } = await ask({
        from: 'person:chukhray-grigoriy',
        to: 'film:ballada-o-soldate-1959',
        first: 1,
        maxHops: 1,
        relations: WALKED_BY_DEFAULT,
        via: [],
        avoid: [],
      })
      expect(paths[0]?.hops[0]?.strands.map(({ edge }) => edge.kind).sort()).toEqual(['DIRECTED', 'WROTE'])
    })

    test('cost one question for the ends and at most one for each hop allowed', async () => {
      await fc.assert(
        fc.asyncProperty(question, async (asked) => {
          const { answer, calls } = await ask(asked)
          const expansions = calls.filter((call) => call === 'expand')
          expect(calls.filter((call) => call !== 'expand')).toEqual(['entities'])
          if (answer.kind === 'found') expect(expansions.length).toBeLessThanOrEqual(asked.maxHops)
        }),
        { numRuns: 60 },
      )
    })

    test('are the cheapest of all that there are, as a walk through everything finds them', async () => {
      const { counts } = await store.dataset()
      await fc.assert(
        fc.asyncProperty(question, fc.integer({ min: 1, max: 12 }), async (asked, pool) => {
          const [from = '', to = ''] = [asked.from, asked.to].sort()
          const via = asked.via.filter((id) => id !== from && id !== to)
          const constraints = { ...asked, avoid: [], via }
          const maxHops = Math.min(asked.maxHops, 5)
          const admits = ({ kind, index }: { kind: string; index: Readonly<Record<string, unknown>> }) =>
            kind !== 'FILM' ||
            (Number(index.year) >= (asked.years?.from ?? 0) && Number(index.year) <= (asked.years?.to ?? 9999))
          // What is passed through is given, and stands as the ends do.
          fc.pre(via.every((id) => admits(naive.get(id))))
          const found = await searchChains(
            store,
            counts,
            {
              from: naive.get(from),
              to: naive.get(to),
              via: via.map((id) => naive.get(id)),
              maxHops,
              pool,
              enough: pool,
              bounds: { relations: asked.relations, hub: 1000, admits },
            },
            budget(),
          )
          const all = new AllChains(naive, asked.relations)
          let expected: { ids: string[]; cost: number }[] = []
          for (let hops = 2 + via.length; ; hops += 2) {
            expected = all.between(from, to, Math.min(hops, maxHops), constraints)
            const bar = Math.round((Math.min(hops, maxHops) + 2) * (all.dearest - GOOD_WORTH) * 1000)
            const good = expected.slice(0, pool).filter(({ cost }) => cost <= bar)
            if ((hops >= ALWAYS_SEEN && good.length >= pool) || hops >= maxHops) break
          }
          const { web } = found
          expect(
            found.chains.map(({ numbers, cost }) => ({ ids: numbers.map((number) => web.at(number).id), cost })),
          ).toEqual(expected.slice(0, pool))
        }),
        { numRuns: 60 },
      )
    })
  })
