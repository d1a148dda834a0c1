import { describe, expect, test } from 'vitest'
import { appOver } from '../support/app.ts'
import { openFixture } from '../support/fixture.ts'

const { store, dataSet } = openFixture()
const app = appOver(store)

const JSON_BODY = { 'content-type': 'application/json' }
const QUERY = '{ films { totalCount } }'
const BODY = JSON.stringify({ query: QUERY })
const ASKED = `?query=${encodeURIComponent(QUERY)}`

const ask = (headers: Record<string, string>, init: RequestInit = {}, search = '') =>
  app.fetch(new Request(`http://kinograph/graphql${search}`, { ...init, headers }))
const post = (body: BodyInit, headers: Record<string, string> = JSON_BODY) => ask(headers, { method: 'POST', body })

/** The message of an answer that refuses a request; the answer must have all that every GraphQL error has. */
async function refusal(response: Response, status: number): Promise<string> {
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json; charset=utf-8$/)
  const answer = (await response.json()) as { errors: { message: string }[] }
  expect(answer).toEqual({
    errors: [{ message: expect.any(String), extensions: { code: 'BAD_USER_INPUT' } }],
    extensions: { dataset: { version: dataSet.manifest.version } },
  })
  return answer.errors[0]?.message ?? ''
}

describe('media types', () => {
  test.each<[string, BodyInit, Record<string, string>]>([
    ['of type text/plain', BODY, { 'content-type': 'text/plain' }],
    ['of type multipart/form-data; boundary=x', BODY, { 'content-type': 'multipart/form-data; boundary=x' }],
    ['without a Content-Type', new TextEncoder().encode(BODY), {}],
  ])('a body %s is not read, and the answer says what to send', async (what, body, headers) => {
    const message = await refusal(await post(body, headers), 415)
    expect(message).toContain(`A body ${what} is not read`)
    expect(message).toContain('"Content-Type: application/json"')
  })

  test('an answer that nobody can write is refused, and it says what to accept', async () => {
    const accept = 'image/png, text/csv'
    for (const response of [await post(BODY, { ...JSON_BODY, accept }), await ask({ accept }, {}, ASKED)]) {
      const message = await refusal(response, 406)
      expect(message).toContain('no answer of type image/png, text/csv')
      expect(message).toContain('"Accept: application/graphql-response+json" or "Accept: application/json"')
    }
  })

  test.each(['application/json', 'application/graphql-response+json'])(
    '%s is what it was asked for',
    async (accept) => {
      const response = await ask({ accept }, {}, ASKED)
      expect([response.status, response.headers.get('content-type')]).toEqual([200, `${accept}; charset=utf-8`])
    },
  )
})
