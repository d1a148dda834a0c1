import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql'
import { describe, expect, test } from 'vitest'
import { GraphError, type GraphErrorCode } from '../../src/graph/errors.ts'
import type { Context } from '../../src/loaders/context.ts'
import { appOver, graphqlRequest } from '../support/app.ts'
import { openFixture } from '../support/fixture.ts'

const { store } = openFixture()

/** A schema of one field that does what the test wants. */
const doing = (resolve: (context: Context) => unknown) =>
  new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: { it: { type: GraphQLString, resolve: (_, __, context) => resolve(context as Context) } },
    }),
  })

async function errorOf(resolve: (context: Context) => unknown, timeout = 10_000) {
  const response = await appOver(store, { schema: doing(resolve), timeout }).fetch(graphqlRequest('{ it }'))
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] }
  return errors[0]
}

describe('an error', () => {
  test.each<[GraphErrorCode, string]>([
    ['BAD_INPUT', 'BAD_USER_INPUT'],
    ['UNAVAILABLE', 'STORE_UNAVAILABLE'],
    ['TIMEOUT', 'TIMEOUT'],
  ])('of the store, %s, is told as %s', async (code, told) => {
    const error = await errorOf(() => {
      throw new GraphError(code, 'What to do.')
    })
    expect(error).toMatchObject({ message: 'What to do.', extensions: { code: told } })
  })

  test('of ours is not shown, but can be found in the log', async () => {
    const error = await errorOf(() => {
      throw new Error('secret of the house')
    })
    expect(error?.message).toMatch(/^Internal error; the log has it as [0-9a-f-]{36}\.$/)
    expect(error?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' })
  })
})

describe('work stops', () => {
  test('when time is up, and the answer says what to do', async () => {
    let signal: AbortSignal | undefined
    const error = await errorOf((context) => {
      signal = context.signal
      return new Promise(() => {})
    }, 100)
    expect(error).toMatchObject({
      message: expect.stringMatching(/longer than 0\.1 s.*smaller pages/),
      extensions: { code: 'TIMEOUT' },
    })
    expect(signal?.aborted).toBe(true)
  })

  test('when the client has left', async () => {
    const client = new AbortController()
    const stopped = new Promise<void>((resolve) => {
      const schema = doing(({ signal }) => {
        signal.addEventListener('abort', () => resolve())
        queueMicrotask(() => client.abort())
        return new Promise(() => {})
      })
      const request = new Request(graphqlRequest('{ it }'), { signal: client.signal })
      Promise.resolve(appOver(store, { schema }).fetch(request)).catch(() => undefined)
    })
    await stopped
  })
})
