import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RelationRecord } from '../../src/model/records.ts'
import { WALKED_BY_DEFAULT } from '../../src/model/relations.ts'
import { budgetOf } from '../../src/paths/budget.ts'
import { pictureOfFilms } from '../../src/paths/film-picture.ts'
import { neighbourhoodOf } from '../../src/paths/neighbourhood.ts'
import type { Picture } from '../../src/paths/picture.ts'
import { anyFilter } from '../support/arbitraries.ts'
import type { Subject } from './graph-store-contract.ts'

const budget = () => budgetOf(60_000, new AbortController().signal)
const textOf = ({ from, kind, to }: RelationRecord) => `${from}|${kind}|${to}`
const idsIn = ({ nodes }: Picture) => nodes.map(({ id }) => id)

export const pictures = ({ store, naive }: Subject) => {
  const walked = naive.relations.filter(({ kind }) => WALKED_BY_DEFAULT.includes(kind))
  const limits = fc.integer({ min: 0, max: 80 })

  /** What can be reached from some things within so many steps, along these relations. */
  const reach = (start: readonly string[], edges: readonly RelationRecord[], steps: number): Set<string> => {
    let reached = new Set(start)
    for (let step = 0; step < steps; step++) {
      const rim = edges.filter(({ from, to }) => reached.has(from) || reached.has(to))
      const further = new Set([...reached, ...rim.flatMap(({ from, to }) => [from, to])])
      if (further.size === reached.size) break
      reached = further
    }
    return reached
  }

  const holdsEveryRelation = (picture: Picture) => {
    const shown = new Set(idsIn(picture))
    expect(shown.size).toBe(picture.nodes.length)
    const among = walked.filter(({ from, to }) => shown.has(from) && shown.has(to))
    expect(picture.edges.map(({ edge }) => textOf(edge))).toEqual(among.map(textOf).sort())
  }

  describe('a neighbourhood', () => {
    const centres = fc.constantFrom(...naive.entities.filter(({ kind }) => kind !== 'AWARD_RESULT').map(({ id }) => id))
    const around = async (centre: string, depth: number, limit: number) => {
      const { counts } = await store.dataset()
      const question = { centre: naive.get(centre), depth, relations: WALKED_BY_DEFAULT, limit }
      return neighbourhoodOf(store, counts, question, budget())
    }

    test('has its thing first, its true total, every relation, and nothing that hangs in the air', async () => {
      await fc.assert(
        fc.asyncProperty(centres, fc.integer({ min: 0, max: 3 }), limits, async (centre, depth, limit) => {
          const picture = await around(centre, depth, limit)
          holdsEveryRelation(picture)
          const total = reach([centre], walked, depth).size
          expect(picture.totalNodes).toBe(total)
          expect(picture.nodes).toHaveLength(Math.min(limit, total))
          if (limit === 0) return
          expect(picture.nodes[0]?.id).toBe(centre)
          const shown = picture.edges.map(({ edge }) => edge)
          expect([...reach([centre], shown, 100)].sort()).toEqual(idsIn(picture).sort())
        }),
        { numRuns: 80 },
      )
    })

    test('grows with its limit, and loses nothing', async () => {
      await fc.assert(
        fc.asyncProperty(centres, limits, limits, async (centre, one, other) => {
          const [small, large] = [Math.min(one, other), Math.max(one, other)]
          const [few, many] = [await around(centre, 2, small), await around(centre, 2, large)]
          expect(idsIn(many).slice(0, few.nodes.length)).toEqual(idsIn(few))
        }),
        { numRuns: 40 },
      )
    })
  })

  describe('the picture of a set of films', () => {
    const joinersOf = (films: readonly string[]) => {
      const among = new Set(films)
      const joined = new Map<string, Set<string>>()
      for (const { from, to } of walked)
        for (const [film, other] of [
          [from, to],
          [to, from],
        ] as const)
          if (among.has(film) && !among.has(other)) joined.set(other, (joined.get(other) ?? new Set()).add(film))
      return [...joined].filter(([, of]) => of.size > 1).map(([id]) => id)
    }

    test('has the films and what joins two of them, within its limit, with its true total', async () => {
      const { counts } = await store.dataset()
      await fc.assert(
        fc.asyncProperty(anyFilter(naive), limits, async (filter, limit) => {
          const question = { filter, relations: WALKED_BY_DEFAULT, limit }
          const picture = await pictureOfFilms(store, counts, question, budget())
          holdsEveryRelation(picture)
          const films = naive.find('FILM', filter, [])
          const total = films.length + joinersOf(films).length
          expect(picture.totalNodes).toBe(total)
          expect(picture.nodes.length).toBeLessThanOrEqual(limit)
          const shown = idsIn(picture).filter((id) => films.includes(id))
          expect(shown.length).toBeGreaterThanOrEqual(Math.min(films.length, Math.floor((limit * 2) / 3)))
          if (total <= limit) expect(picture.nodes).toHaveLength(total)
          for (const id of idsIn(picture)) if (!films.includes(id)) expect(joinersOf(shown)).toContain(id)
        }),
        { numRuns: 60 },
      )
    })
  })
}
