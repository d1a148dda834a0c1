import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { prepare, write } from '../../import/pipeline.ts'
import { IMPORTERS } from '../../import/sources/index.ts'
import type { Statement } from '../../import/sources/statement.ts'
import { readIds } from '../../import/state/id-registry.ts'
import { stateFolder } from '../../import/state/state-folder.ts'
import { ENTITIES } from '../../src/model/entities.ts'
import type { StoredEntity } from '../../src/model/records.ts'
import { temporaryFolder } from '../support/fixture.ts'
import { everySource, hear, SPEAKERS } from '../support/said.ts'
import { tinyCanon } from '../support/tiny-canon.ts'

const RUNS = { numRuns: 25 }
const CANON = tinyCanon()

const ALL = SPEAKERS.map((_, i) => i)
const order = fc.shuffledSubarray(ALL, { minLength: ALL.length })

interface Build {
  readonly version: string
  /** The registry of all ids that were given. */
  readonly ids: string
  readonly entities: readonly StoredEntity[]
  /** Ids that lead to something, and those that open questions keep out until they are answered. */
  readonly led: readonly string[]
}

/** Builds of what is said, imported in this order. */
async function imported(said: readonly (readonly Statement[])[], way: readonly number[], eachTime = false) {
  const folder = temporaryFolder()
  const state = path.join(folder, 'state')
  const inputs = { canon: CANON, state }
  const build = (): Build => {
    const prepared = prepare(inputs)
    const { version } = write(prepared, { ...inputs, out: path.join(folder, 'dataset'), layout: false })
    const { entities, redirects } = prepared.dataSet
    // An outcome has no page: it is called by its prize, year and film, and changes with them.
    const addressable = entities.filter(({ kind }) => ENTITIES[kind].addressable)
    const asked = new Set(prepared.gathered.questions.map(({ key }) => key))
    const open = readIds(stateFolder(state).ids).filter(({ keys }) => keys.some((key) => asked.has(key)))
    const led = [...addressable, ...redirects, ...open].map(({ id }) => id)
    return { version, ids: readFileSync(stateFolder(state).ids, 'utf8'), entities, led }
  }
  const builds = []
  for (const index of way) {
    await hear(state, index, said[index] ?? [])
    if (eachTime) builds.push(build())
  }
  // Built again, with the ids that it has given remembered, it is the same.
  builds.push(build(), build())
  rmSync(folder, { recursive: true })
  return builds
}

/** What is known of things, whatever they are called here. */
const contentOf = (entities: readonly StoredEntity[]) =>
  entities.map(({ id: _, index: __, context: ___, ...content }) => JSON.stringify(content)).sort()

describe('importing sources in any order', () => {
  test('is tested with every importer', () => {
    expect(new Set(SPEAKERS.map(({ importer }) => importer))).toEqual(new Set(IMPORTERS.map(({ name }) => name)))
  })

  test('gives the same data set and the same ids, whatever they say', async () => {
    await fc.assert(
      fc.asyncProperty(everySource, order, async (said, shuffled) => {
        const builds = [...(await imported(said, ALL)), ...(await imported(said, shuffled))]
        expect(new Set(builds.map(({ version }) => version)).size).toBe(1)
        expect(new Set(builds.map(({ ids }) => ids)).size).toBe(1)
      }),
      RUNS,
    )
  }, 120_000)

  test('built after each, it gives the same things; an id once given still leads to one', async () => {
    await fc.assert(
      fc.asyncProperty(everySource, order, async (said, shuffled) => {
        const [atOnce] = await imported(said, ALL)
        const builds = await imported(said, shuffled, true)
        const last = builds.at(-1)
        expect(contentOf(last?.entities ?? [])).toEqual(contentOf(atOnce?.entities ?? []))
        expect(builds.flatMap(({ led }) => led).filter((id) => !last?.led.includes(id))).toEqual([])
      }),
      RUNS,
    )
  }, 120_000)

  test('never gives an id of the canon to anything else, nor one identifier to two things', async () => {
    const canon = prepare({ canon: CANON }).dataSet.entities.map(({ id }) => id)
    await fc.assert(
      fc.asyncProperty(everySource, async (said) => {
        const [{ entities } = { entities: [] }] = await imported(said, ALL)
        const all = entities.map(({ id }) => id)
        expect(new Set(all).size).toBe(all.length)
        expect(canon.every((id) => all.includes(id))).toBe(true)
        const external = entities.flatMap(({ kind, externalIds }) =>
          externalIds.map((id) => `${kind} ${id.authority} ${id.value}`),
        )
        expect(new Set(external).size).toBe(external.length)
      }),
      RUNS,
    )
  }, 120_000)
})
