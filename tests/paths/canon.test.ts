import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { build } from '../../import/pipeline.ts'
import { CANON } from '../../src/commands/paths.ts'
import { EmbeddedStore } from '../../src/graph/embedded/store.ts'
import { openDataSet } from '../../src/graph/files/open.ts'
import type { Language } from '../../src/model/names/name.ts'
import { WALKED_BY_DEFAULT } from '../../src/model/relations.ts'
import { chainSentence } from '../../src/model/sentences/chain.ts'
import { commonSentence } from '../../src/model/sentences/common.ts'
import { budgetOf } from '../../src/paths/budget.ts'
import { findPaths } from '../../src/paths/find-paths.ts'
import type { FoundPath } from '../../src/paths/question.ts'
import { relatedFilms } from '../../src/paths/related.ts'
import { temporaryFolder } from '../support/fixture.ts'
import { TOLD_FIRST } from './told-first.ts'

const folder = path.join(temporaryFolder(), 'dataset')
build({ canon: CANON, out: folder, layout: false })
const store = new EmbeddedStore(openDataSet(folder))
const { counts } = await store.dataset()

async function pathsBetween(from: string, to: string, first = 3): Promise<readonly FoundPath[]> {
  const question = { from, to, first, maxHops: 6, relations: WALKED_BY_DEFAULT, via: [], avoid: [] }
  const answer = await findPaths(store, counts, question, budgetOf(60_000, new AbortController().signal))
  return answer.kind === 'found' ? answer.paths : []
}

const inner = ({ hops }: FoundPath) => hops.slice(0, -1).map(({ to }) => to.id)
/** The years in which a film's and a person's prize stand side by side in a chain. */
const laurels = ({ hops }: FoundPath) => {
  const edges = hops.map(({ strands }) => strands[0]?.edge)
  return edges.slice(1).flatMap((edge, i) => {
    const mixed = [edges[i]?.kind, edge?.kind].sort().join() === 'AWARDED,HONOURED'
    return mixed && edges[i]?.props.year === edge?.props.year ? [edge?.props.year] : []
  })
}

const kindsOf = ({ hops }: FoundPath) => hops.map(({ strands }) => strands[0]?.edge.kind)

const sentence = ({ hops }: FoundPath, language: Language = 'EN') =>
  chainSentence(
    hops.map(({ from, to, strands }) => ({ from, to, edges: strands.map(({ edge }) => edge) })),
    language,
  )

describe('the first chain of the canon', () => {
  test.each(TOLD_FIRST)('between %s and %s passes through %s', async (from, to, through) => {
    const [first] = await pathsBetween(from, to)
    expect(first && inner(first).join(' ')).toBe(through)
  })

  test('is the same however many are asked for', async () => {
    for (const [from, to, through] of TOLD_FIRST.slice(0, 10))
      for (const count of [1, 10])
        expect(inner((await pathsBetween(from, to, count))[0] as FoundPath).join(' ')).toBe(through)
  })
})

describe('what a film historian would not tell', () => {
  const PAIRS = [
    ['film:ironiya-sudby-ili-s-lyogkim-parom-1975', 'film:voyna-i-mir-1966'],
    ['film:komissar-1967', 'film:monanieba-1984'],
    ['film:ballada-o-soldate-1959', 'film:idi-i-smotri-1985'],
    ['film:stalker-1979', 'film:letyat-zhuravli-1957'],
    ['person:tarkovskiy-andrey', 'person:kalatozov-mikhail'],
    ['film:aleksandr-nevskiy-1938', 'film:andrey-rublyov-1966'],
  ] as const

  test('no studio, republic or genre where there is something better', async () => {
    for (const [from, to] of PAIRS)
      for (const found of await pathsBetween(from, to)) expect(kindsOf(found)).not.toContain('PRODUCED_BY')
  })

  test('no theme that hundreds share, and no town of a hundred films, before people', async () => {
    const [first] = await pathsBetween(...PAIRS[0])
    expect(kindsOf(first as FoundPath)).not.toContain('HAS_THEME')
    expect(kindsOf(first as FoundPath)).not.toContain('SET_IN')
  })

  test('no prize of a film and a prize of who made it as two facts', async () => {
    for (const [from, to] of [
      ...PAIRS,
      ['film:devyat-dney-odnogo-goda-1962', 'film:obyknovennyy-fashizm-1965'] as const,
    ])
      for (const found of await pathsBetween(from, to, 10)) expect(laurels(found)).toEqual([])
  })

  test('no awards alone', async () => {
    const kinds = (await pathsBetween('film:komissar-1967', 'film:monanieba-1984')).map(kindsOf)
    expect(kinds.filter((of) => of.every((kind) => kind === 'AWARDED')).length).toBeLessThan(kinds.length / 2)
  })
})

describe('two books of one author', () => {
  test('are told as one sentence, with the books where the films are called otherwise', async () => {
    const [tolstoy] = await pathsBetween('film:voyna-i-mir-1966', 'film:anna-karenina-1967')
    expect(tolstoy && [sentence(tolstoy), sentence(tolstoy, 'RU')]).toEqual([
      'Both are based on novels by Leo Tolstoy.',
      'Автор литературной основы обоих фильмов — Лев Толстой.',
    ])
    const [sholokhov] = await pathsBetween('film:tikhiy-don-1957', 'film:sudba-cheloveka-1959')
    expect(sholokhov && [sentence(sholokhov), sentence(sholokhov, 'RU')]).toEqual([
      'Both are based on works by Mikhail Sholokhov: the novel And Quiet Flows the Don and the short story The Fate of a Man.',
      'Автор литературной основы обоих фильмов — Михаил Шолохов.',
    ])
  })

  const related = async (id: string) => {
    const [film] = await store.entities([id])
    if (!film) throw new Error(`the canon has no ${id}`)
    const films = await relatedFilms(film, WALKED_BY_DEFAULT, counts, (...asked) => store.expand(...asked))
    return { film, films }
  }

  test('make films related, once for each author, and not beside a book that both are after', async () => {
    const { film, films } = await related('film:idiot-1958')
    const petersburg = films.slice(0, 10).find((one) => one.film.id === 'film:peterburgskaya-noch-1934')
    const [reason] = petersburg?.reasons ?? []
    expect(reason?.via?.id).toBe('person:dostoyevskiy-fyodor')
    expect(reason && petersburg && commonSentence(film, petersburg.film, reason, 'EN')).toBe(
      'Both are based on novels by Fyodor Dostoevsky: The Idiot and Netochka Nezvanova.',
    )
    for (const { reasons } of films) {
      const through = reasons.map(({ via }) => via?.id)
      expect(new Set(through).size).toBe(through.length)
    }
    const mothers = (await related('film:mat-1926')).films.find((one) => one.film.id === 'film:mat-1955')
    expect(mothers?.reasons[0]?.via?.id).toBe('work:mat-gorkiy')
    expect(mothers?.reasons.map(({ via }) => via?.id)).not.toContain('person:gorkiy-maksim')
  })

  test('also where the author wrote the screenplay of the other', async () => {
    const { films } = await related('film:znoy-1963')
    const teacher = films.find((one) => one.film.id === 'film:pervyy-uchitel-1965')
    expect(teacher?.reasons.map(({ via }) => via?.id)).toContain('person:aytmatov-chingiz')
  })
})
