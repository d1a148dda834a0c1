import { existsSync } from 'node:fs'
import path from 'node:path'
import { build } from '../../import/pipeline.ts'
import { CANON } from '../../src/commands/paths.ts'
import { EmbeddedStore } from '../../src/graph/embedded/store.ts'
import { type OpenDataSet, openDataSet } from '../../src/graph/files/open.ts'
import { WALKED_BY_DEFAULT } from '../../src/model/relations.ts'
import { budgetOf } from '../../src/paths/budget.ts'
import { findPaths } from '../../src/paths/find-paths.ts'
import { neighbourhoodOf } from '../../src/paths/neighbourhood.ts'
import { matchedName } from '../../src/search/matched-name.ts'
import { search } from '../../src/search/search.ts'
import { CANON_QUERIES } from '../search/canon-queries.ts'
import { temporaryFolder } from '../support/fixture.ts'
import { timingOf } from './measure.ts'

/** Goals on a data set of many films: paths 20 ms, search 5 ms, 95th percentile. */
const RUNS = 600
const WARM_UP = 100

const budget = () => budgetOf(60_000, new AbortController().signal)

/** The nth thing of a walk through a list that meets all of it before it repeats one (7919 is prime). */
const nth = <Item>(list: readonly Item[], n: number): Item => list[(n * 7919) % list.length] as Item

/** What is measured in a data set: each piece of work takes another question every time. */
async function questionsTo(opened: OpenDataSet): Promise<Readonly<Record<string, () => Promise<unknown>>>> {
  const store = new EmbeddedStore(opened)
  const { counts } = await store.dataset()
  const things = opened.entities.filter(({ kind, degree }) => kind !== 'AWARD_RESULT' && degree > 0)
  const between = (list: typeof things) => {
    let n = 0
    return () => {
      n += 1
      const question = { from: nth(list, n).id, to: nth(list, 2 * n + 1).id, first: 3, maxHops: 6, via: [], avoid: [] }
      return findPaths(store, counts, { ...question, relations: WALKED_BY_DEFAULT }, budget())
    }
  }
  const films = things.filter(({ kind }) => kind === 'FILM')
  let [turn, centre] = [0, 0]
  return {
    'three paths between two films': between(films),
    'three paths between two people': between(things.filter(({ kind }) => kind === 'PERSON')),
    'three paths between any two things': between(things),
    'a neighbourhood of two steps': () => {
      const around = { centre: nth(films, centre++), depth: 2, relations: WALKED_BY_DEFAULT, limit: 100 }
      return neighbourhoodOf(store, counts, around, budget())
    },
    'a page of a search': async () => {
      const { hits, query } = await search(store, nth(CANON_QUERIES, turn++)[0])
      for (const hit of hits.slice(0, 20)) matchedName(hit, query)
    },
  }
}

/** By the clock, and the time of the processor: on a machine that has other work, only that says something of ours. */
async function timed(work: () => Promise<unknown>): Promise<readonly number[]> {
  const [clock, processor]: [number[], number[]] = [[], []]
  for (let run = -WARM_UP; run < RUNS; run++) {
    const [start, before] = [performance.now(), process.cpuUsage()]
    await work()
    const { user, system } = process.cpuUsage(before)
    if (run < 0) continue
    clock.push(performance.now() - start)
    processor.push((user + system) / 1000)
  }
  return [timingOf(clock), timingOf(processor)].flatMap(({ median, p95 }) => [median, p95])
}

const folder = path.join(temporaryFolder(), 'dataset')
build({ canon: CANON, out: folder, layout: false })
const given = process.env.KINOGRAPH_DATASET
const dataSets = { 'the canon': folder, ...(given !== undefined && existsSync(given) ? { [given]: given } : {}) }

console.log('Milliseconds in the embedded store; set KINOGRAPH_DATASET to measure another data set beside the canon.\n')
console.log('| data set | films | question | median | 95th percentile | of the processor | 95th percentile |')
console.log('|---|---|---|---|---|---|---|')
for (const [name, dataSet] of Object.entries(dataSets)) {
  const opened = openDataSet(dataSet)
  for (const [question, work] of Object.entries(await questionsTo(opened))) {
    const cells = [name, opened.manifest.counts.FILM, question, ...(await timed(work)).map((time) => time.toFixed(2))]
    console.log(`| ${cells.join(' | ')} |`)
  }
}
