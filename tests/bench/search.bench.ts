import path from 'node:path'
import { bench, describe } from 'vitest'
import { build } from '../../import/pipeline.ts'
import { CANON } from '../../src/commands/paths.ts'
import { EmbeddedStore } from '../../src/graph/embedded/store.ts'
import { openDataSet } from '../../src/graph/files/open.ts'
import { matchedName } from '../../src/search/matched-name.ts'
import { search } from '../../src/search/search.ts'
import { CANON_QUERIES } from '../search/canon-queries.ts'
import { temporaryFolder } from '../support/fixture.ts'
import { enlarged } from './enlarged.ts'

const folder = path.join(temporaryFolder(), 'dataset')
build({ canon: CANON, out: folder, layout: false })
const canon = openDataSet(folder)

/** What a page of a search costs: everything that fits is ranked, and the first twenty say what matched. */
async function firstPage(store: EmbeddedStore, typed: string): Promise<void> {
  const { hits, query } = await search(store, typed)
  for (const hit of hits.slice(0, 20)) matchedName(hit, query)
}

const TYPED = CANON_QUERIES.map(([query]) => query)
const WITH_MISTAKES = CANON_QUERIES.filter(([, , how]) => how === 'FUZZY' || how === 'KEYBOARD_LAYOUT').map(([q]) => q)
const SHORT = ['a', 'с', 'the', 'ma', 'Александр', 'война', 'film']

/** Goal: p95 under 5 ms, each of these a mix of queries, one a turn. */
describe.each([
  ['the canon', 1],
  ['fourteen times the canon, 41,000 things', 14],
])('search in %s', (_, times) => {
  const store = new EmbeddedStore(enlarged(canon, times))
  for (const [name, queries] of Object.entries({
    'all sorts': TYPED,
    'with mistakes': WITH_MISTAKES,
    'short or common': SHORT,
  })) {
    let turn = 0
    bench(name, () => firstPage(store, queries[turn++ % queries.length] ?? ''), { time: 2000, warmupTime: 500 })
  }
})
