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
    errors: [expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } })],
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

describe('a request that is not well-formed', () => {
  const ADVICE =
    'Send a JSON object such as {"query": "{ films { totalCount } }", "variables": {}}, or GET /graphql?query='
  const bodies: [string, string][] = [
    ['{bad', 'POST body sent invalid JSON: Expected property name'],
    ['', 'POST body sent invalid JSON: Unexpected end of JSON input.'],
    ['{}', 'Must provide query string.'],
    ['[]', 'Batching is not supported.'],
    ['"x"', 'POST body is expected to be object but received string.'],
    ['null', 'POST body is expected to be object but received null.'],
    ['{"query":1}', 'Expected "query" param to be a string, but given number.'],
    ['{"query":"{a}","variables":"x"}', 'Expected "variables" param to be empty or an object, but given string.'],
    ['{"query":"{a}","films":1}', 'Unexpected parameter "films" in the request body.'],
  ]
  const accepted = [undefined, 'application/json', 'application/graphql-response+json']

  test.each(bodies)('is refused with what is wrong and what to send, whatever is accepted: %s', async (body, wrong) => {
    for (const accept of accepted) {
      const message = await refusal(await post(body, { ...JSON_BODY, ...(accept && { accept }) }), 400)
      expect(message.startsWith(wrong)).toBe(true)
      expect(message).toContain(`. ${ADVICE}`)
    }
  })

  test.each([
    ['', 'Must provide query string.'],
    [`${ASKED}&variables={x`, '"variables" or "extensions" is no JSON: Expected property name'],
    [`${ASKED}&variables=1`, 'Expected "variables" param to be empty or an object, but given number.'],
  ])('is refused in an address as well: %s', async (search, wrong) => {
    const message = await refusal(await ask({}, {}, search), 400)
    expect(message.startsWith(wrong)).toBe(true)
    expect(message).toContain(`. ${ADVICE}`)
  })

  test('is one of another method than GET and POST, and the answer names those', async () => {
    const response = await ask(JSON_BODY, { method: 'PUT', body: BODY })
    expect(response.headers.get('allow')).toBe('GET, POST')
    expect(await refusal(response, 405)).toBe('GraphQL only supports GET and POST requests.')
  })

  test('is another thing than a query that is wrong', async () => {
    for (const query of ['{', '{ nothing }'])
      for (const [accept, status] of [
        ['application/json', 200],
        ['application/graphql-response+json', 400],
      ] as const) {
        const message = await refusal(await post(JSON.stringify({ query }), { ...JSON_BODY, accept }), status)
        expect(message).not.toContain(ADVICE)
      }
  })
})

describe('a request that is too large', () => {
  const TOO_LARGE = 'A request has at most 256 kB.'
  const large = JSON.stringify({
    query: `{ films(filter: { title: { contains: "${'x'.repeat(300_000)}" } }) { totalCount } }`,
  })

  test('is refused as it comes in, and when it only says so', async () => {
    expect(await refusal(await post(large), 413)).toBe(TOO_LARGE)
    expect(await refusal(await post(BODY, { ...JSON_BODY, 'content-length': '300000' }), 413)).toBe(TOO_LARGE)
  })

  test('may be a form as well', async () => {
    const form = new URLSearchParams({ query: large })
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    expect(await refusal(await post(form, headers), 413)).toBe(TOO_LARGE)
    expect((await post(new URLSearchParams({ query: QUERY }), headers)).status).toBe(200)
  })

  test('begins at 256 kB and one byte', async () => {
    const padded = (bytes: number) => BODY.padEnd(bytes, ' ')
    expect((await post(padded(256 * 1024))).status).toBe(200)
    expect(await refusal(await post(padded(256 * 1024 + 1)), 413)).toBe(TOO_LARGE)
  })
})
