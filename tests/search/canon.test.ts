import path from 'node:path'
import { expect, test } from 'vitest'
import { build } from '../../import/pipeline.ts'
import { CANON } from '../../src/commands/paths.ts'
import { EmbeddedStore } from '../../src/graph/embedded/store.ts'
import { openDataSet } from '../../src/graph/files/open.ts'
import { search } from '../../src/search/search.ts'
import { temporaryFolder } from '../support/fixture.ts'
import { CANON_QUERIES } from './canon-queries.ts'

const folder = path.join(temporaryFolder(), 'dataset')
build({ canon: CANON, out: folder, layout: false })
const canon = openDataSet(folder)
const store = new EmbeddedStore(canon)

test.each(CANON_QUERIES)('%s finds %s: %s', async (query, id, how) => {
  const [first] = (await search(store, query)).hits
  expect({ id: first?.node.id, how: first?.how }).toEqual({ id, how })
})

test('every thing is found by each of its names', async () => {
  for (const { id, kind, names } of canon.entities)
    for (const { text } of kind === 'AWARD_RESULT' ? [] : names) {
      const { hits } = await search(store, text)
      expect(hits.find(({ node }) => node.id === id)?.how, `${text} finds ${id}`).toBe('EXACT')
    }
})

test('every film is found first, or among its namesakes, by each of its names and the year', async () => {
  const films = await store.find('FILM', { kind: 'all' }, [], { take: 10_000, from: 'start' })
  for (const { node } of films.items)
    for (const { text } of node.names) {
      const { hits } = await search(store, `${text} ${node.index.year}`)
      const best = hits.filter(
        ({ how, off, yearsOff }) => how === hits[0]?.how && off === hits[0].off && yearsOff === 0,
      )
      expect(
        best.map((hit) => hit.node.id),
        `${text} ${node.index.year}`,
      ).toContain(node.id)
    }
})
