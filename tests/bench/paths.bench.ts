import { existsSync } from 'node:fs'
import path from 'node:path'
import { bench, describe } from 'vitest'
import { build } from '../../import/pipeline.ts'
import { CANON } from '../../src/commands/paths.ts'
import { EmbeddedStore } from '../../src/graph/embedded/store.ts'
import { openDataSet } from '../../src/graph/files/open.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { WALKED_BY_DEFAULT } from '../../src/model/relations.ts'
import { budgetOf } from '../../src/paths/budget.ts'
import { findPaths } from '../../src/paths/find-paths.ts'
import { neighbourhoodOf } from '../../src/paths/neighbourhood.ts'
import { temporaryFolder } from '../support/fixture.ts'

/** The canon, built for the occasion; or the data set that `KINOGRAPH_DATASET` names. */
const dataSet = () => {
  const given = process.env.KINOGRAPH_DATASET
  if (given !== undefined && existsSync(given)) return openDataSet(given)
  const folder = path.join(temporaryFolder(), 'dataset')
  build({ canon: CANON, out: folder, layout: false })
  return openDataSet(folder)
}

const opened = dataSet()
const store: GraphStore = new EmbeddedStore(opened)
const { counts } = await store.dataset()
const budget = () => budgetOf(60_000, new AbortController().signal)
const things = opened.entities.filter(({ kind, degree }) => kind !== 'AWARD_RESULT' && degree > 0)
const films = things.filter(({ kind }) => kind === 'FILM')

/** The nth thing of a walk through a list that meets all of it before it repeats one (7919 is prime). */
const nth = <Item>(list: readonly Item[], n: number): Item => list[(n * 7919) % list.length] as Item

const question = (from: string, to: string) => ({
  from,
  to,
  first: 3,
  maxHops: 6,
  relations: WALKED_BY_DEFAULT,
  via: [],
  avoid: [],
})

describe('embedded store', () => {
  let n = 0
  bench('three paths between any two films', async () => {
    n += 1
    await findPaths(store, counts, question(nth(films, n).id, nth(films, 2 * n + 1).id), budget())
  })

  bench('three paths between any two things', async () => {
    n += 1
    await findPaths(store, counts, question(nth(things, n).id, nth(things, 2 * n + 1).id), budget())
  })

  bench('a neighbourhood of two steps', async () => {
    n += 1
    const around = { centre: nth(films, n), depth: 2, relations: WALKED_BY_DEFAULT, limit: 100 }
    await neighbourhoodOf(store, counts, around, budget())
  })
})
