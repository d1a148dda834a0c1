import { expect, test } from 'vitest'
import type { GraphStore } from '../../src/graph/store.ts'
import { appOver, graphqlRequest } from '../support/app.ts'
import { ask } from '../support/ask.ts'
import { openFixture } from '../support/fixture.ts'

const CRANES = 'film:letyat-zhuravli-1957'

test.each([
  ['fields', `{ film(by: { id: "${CRANES}" }) { title directors { nodes { name } } cast { totalCount } } }`],
  [
    'aliases',
    `{ film(by: { id: "${CRANES}" }) { one: cast(first: 1) { nodes { id } } two: cast(last: 2) { edges { cursor } } } }`,
  ],
  ['variables', `query ($first: Int = 2) { film(by: { id: "${CRANES}" }) { cast(first: $first) { nodes { id } } } }`],
  [
    'fragments',
    `{ node(id: "${CRANES}") { ... on Film { ...people } ... on Person { films { nodes { id } } } } }
    fragment people on Film { directors { nodes { id } } awardResults(outcome: WON) { nodes { id } } }`,
  ],
  [
    'directives',
    `query ($no: Boolean = false) { film(by: { id: "${CRANES}" }) { cast @include(if: $no) { nodes { id } } directors { nodes { id } } } }`,
  ],
])('what is asked ahead is what is asked: %s', async (_, query) => {
  const { calls, errors } = await ask(query)
  expect(errors).toEqual([])
  const [first, ...lists] = calls
  expect(first).toBe('entities')
  expect(new Set(lists).size).toBe(lists.length)
  expect(lists).toContain('neighbours')
})

test('the lists of a thing do not wait for it', async () => {
  const { store } = openFixture()
  let release = () => {}
  const asked = new Promise<void>((resolve) => {
    release = resolve
  })
  const waiting = new Proxy<GraphStore>(store, {
    get(target, name: keyof GraphStore) {
      const answer = target[name].bind(target) as (...args: unknown[]) => unknown
      return async (...args: unknown[]) => {
        if (name === 'neighbours') release()
        if (name === 'entities') await asked
        return answer(...args)
      }
    },
  })
  const response = await appOver(waiting).fetch(
    graphqlRequest(`{ film(by: { id: "${CRANES}" }) { directors { nodes { name } } } }`),
  )
  expect(await response.json()).toMatchObject({
    data: { film: { directors: { nodes: [{ name: 'Mikhail Kalatozov' }] } } },
  })
})

test('a mistake in an argument of a list is told of that list', async () => {
  const { errors } = await ask(`{ film(by: { id: "${CRANES}" }) { cast(first: 1, last: 1) { nodes { id } } } }`)
  expect(errors).toMatchObject([{ path: ['film', 'cast'], extensions: { code: 'BAD_USER_INPUT' } }])
})

test('of an unknown thing there is nothing', async () => {
  const { data } = await ask('{ film(by: { id: "film:nowhere-1900" }) { cast { nodes { id } } } }')
  expect(data).toEqual({ film: null })
})
