import { describe, expect, test } from 'vitest'
import { WALKED_BY_DEFAULT } from '../../src/model/relations.ts'
import { budgetOf } from '../../src/paths/budget.ts'
import { findPaths } from '../../src/paths/find-paths.ts'
import { appOver, graphqlRequest } from '../support/app.ts'
import { openFixture } from '../support/fixture.ts'
import { stallingAfter } from '../support/stalling.ts'

const CRANES = 'film:letyat-zhuravli-1957'
const FORTY_FIRST = 'film:sorok-pervyy-1956'
const { store } = openFixture()

const askSlow = async (answered: number, to: string) => {
  const app = appOver(stallingAfter(store, answered).store, { timeout: 2000 })
  const query = `{ paths(from: "${CRANES}", to: "${to}", first: 10) {
    ... on PathsFound { complete paths { length } } ... on NoPath { reason explanation }
  } }`
  const response = await app.fetch(graphqlRequest(query))
  const { data } = (await response.json()) as {
    data: { paths: { complete?: boolean; paths?: { length: number }[]; reason?: string; explanation?: string } }
  }
  return data.paths
}

describe('a search whose time is up', () => {
  test('gives what it has, and says that it is not all', async () => {
    const found = await askSlow(1, FORTY_FIRST)
    expect(found.complete).toBe(false)
    expect(found.paths?.length).toBeGreaterThan(0)
  })

  test('says so where it has nothing', async () => {
    expect(await askSlow(0, FORTY_FIRST)).toMatchObject({
      reason: 'OUT_OF_TIME',
      explanation: expect.stringMatching(/fewer/),
    })
  })
})

test('when the caller leaves, the search stops, and nothing more is asked', async () => {
  const caller = new AbortController()
  const { store: slow, asked } = stallingAfter(store, 1)
  const { counts } = await store.dataset()
  const question = {
    from: CRANES,
    to: 'film:snezhnaya-koroleva-1957',
    first: 3,
    maxHops: 6,
    relations: WALKED_BY_DEFAULT,
    via: [],
    avoid: [],
  }
  const search = findPaths(slow, counts, question, budgetOf(60_000, caller.signal))
  setTimeout(() => caller.abort(new Error('left')), 50)
  await expect(search).rejects.toThrow('left')
  expect(asked()).toBe(2)
})
