import { rmSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { prepare, write } from '../../import/pipeline.ts'
import { readDescription } from '../../import/sources/description.ts'
import type { Statement } from '../../import/sources/statement.ts'
import { stateFolder } from '../../import/state/state-folder.ts'
import { writeSnapshot } from '../../import/state/write-snapshot.ts'
import { temporaryFolder } from '../support/fixture.ts'
import { tinyCanon } from '../support/tiny-canon.ts'

const FORM = readDescription(path.resolve(import.meta.dirname, '../../import/sources/soviet-cinema-data'))

const TITLES = ['Летят журавли', 'Мать', 'Журавушка', 'Сорок первый', 'Варежка'] as const
const NAMES = [
  'Михаил Калатозов',
  'Калатозов, Михаил Константинович',
  'Иван Иванов',
  'Иванов, Иван Иванович',
  'Анна Петрова',
] as const
const QIDS = ['Q714524', 'Q900001', 'Q900002', 'Q900003'] as const

const ids = fc.record({ wikidata: fc.constantFrom(...QIDS) }, { requiredKeys: [] })
const PEOPLE = ['a', 'b', 'c'] as const
const people = fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 2 })

const film = fc.record({
  title_ru: fc.constantFrom(...TITLES),
  year: fc.integer({ min: 1955, max: 1958 }),
  country: fc.constant(['SU']),
  director: people,
  cast: people.map((list) => list.map((person) => ({ person }))),
  runtime_min: fc.integer({ min: 60, max: 70 }),
  external_ids: ids,
})
const person = fc.record({ name_ru: fc.constantFrom(...NAMES), external_ids: ids })

/** What a source may say: a few films of few names, so that sources agree, differ, and take one thing for another. */
const statements: fc.Arbitrary<Statement[]> = fc
  .tuple(fc.array(film, { minLength: 1, maxLength: 4 }), fc.tuple(person, person, person))
  .map(([films, persons]) => [
    ...films.map((row, i) => ({ kind: 'film', locator: `films/${i}`, row: { ...row, id: `f${i}` } })),
    ...persons.map((row, i) => ({ kind: 'person', locator: `people/${i}`, row: { ...row, id: PEOPLE[i] } })),
  ])

const sources = fc.tuple(statements, statements, statements)
const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 })

async function keep(state: string, index: number, said: readonly Statement[]): Promise<void> {
  async function* readings() {
    for (const statement of said) yield { kind: 'statement', statement } as const
  }
  const description = { ...FORM, id: `source-${index}`, name: `Source ${index}`, order: 20 }
  await writeSnapshot(stateFolder(state).sources, {
    importer: 'soviet-cinema-data',
    description,
    readings: readings(),
    partial: true,
  })
}

const RUNS = { numRuns: 25 }
const CANON = tinyCanon()

describe('importing sources in any order', () => {
  test('gives the same data set, whatever they say', async () => {
    await fc.assert(
      fc.asyncProperty(sources, order, async (said, shuffled) => {
        const versions: string[] = []
        for (const way of [[0, 1, 2], shuffled]) {
          const folder = temporaryFolder()
          const state = path.join(folder, 'state')
          for (const index of way) await keep(state, index, said[index] ?? [])
          const inputs = { canon: CANON, state }
          versions.push(write(prepare(inputs), { ...inputs, out: path.join(folder, 'dataset'), layout: false }).version)
          // Built again, with the ids that it has given remembered, it is the same.
          versions.push(write(prepare(inputs), { ...inputs, out: path.join(folder, 'dataset'), layout: false }).version)
          rmSync(folder, { recursive: true })
        }
        expect(new Set(versions).size).toBe(1)
      }),
      RUNS,
    )
  })

  test('never gives an id of the canon to anything else, nor one identifier to two things', async () => {
    const canon = prepare({ canon: CANON }).dataSet.entities.map(({ id }) => id)
    await fc.assert(
      fc.asyncProperty(sources, async (said) => {
        const state = path.join(temporaryFolder(), 'state')
        for (const index of [0, 1, 2]) await keep(state, index, said[index] ?? [])
        const { entities } = prepare({ canon: CANON, state }).dataSet
        const all = entities.map(({ id }) => id)
        expect(new Set(all).size).toBe(all.length)
        expect(canon.every((id) => all.includes(id))).toBe(true)
        const external = entities.flatMap(({ kind, externalIds }) =>
          externalIds.map((id) => `${kind} ${id.authority} ${id.value}`),
        )
        expect(new Set(external).size).toBe(external.length)
        rmSync(state, { recursive: true })
      }),
      RUNS,
    )
  })
})
