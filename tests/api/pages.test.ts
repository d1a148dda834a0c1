import { describe, expect, test } from 'vitest'
import { answer, ask, codes } from '../support/ask.ts'

/** Lists of every origin: by filter, in an order, along a relation, of one item a neighbour. */
const LISTS = {
  films: ['{ list: films', ''],
  'films in an order': ['{ list: films(orderBy: [AWARDS_DESC, TITLE_DESC]', ''],
  people: ['{ list: people(orderBy: BORN_DESC, filter: { roles: [DIRECTOR, ACTOR] }', ''],
  'credits of a film': ['{ film(by: { id: "film:letyat-zhuravli-1957" }) { list: credits', ' }'],
  'films of a person': ['{ person(by: { id: "person:urusevskiy-sergey" }) { list: films', ' }'],
  'films of a theme': ['{ theme(by: { id: "theme:war" }) { list: films', ' }'],
} as const

const FIELDS =
  '{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } nodes { id } }'

async function page([start, end]: readonly [string, string], args: string) {
  const opened = start.includes('(orderBy') ? `${start}, ${args})` : `${start}(${args})`
  const data = await answer(`${opened} ${FIELDS} }${end}`)
  return data.list ?? Object.values(data as Record<string, { list: unknown }>)[0]?.list
}

const ids = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id)

describe.each(Object.entries(LISTS))('%s', (_, list) => {
  test.each([1, 3, 7])('in pages of %i, forwards and backwards, are the whole list', async (size) => {
    const whole = await page(list, 'first: 100')
    const forwards: string[] = []
    for (let cursor = ''; ; ) {
      const part = await page(list, `first: ${size}${cursor && `, after: "${cursor}"`}`)
      forwards.push(...ids(part))
      expect(part.totalCount).toBe(whole.totalCount)
      expect(part.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(ids(part))
      expect(part.pageInfo.endCursor).toBe(part.edges.at(-1)?.cursor ?? null)
      if (!part.pageInfo.hasNextPage) break
      cursor = part.pageInfo.endCursor
    }
    expect(forwards).toEqual(ids(whole))
    const backwards: string[] = []
    for (let cursor = ''; ; ) {
      const part = await page(list, `last: ${size}${cursor && `, before: "${cursor}"`}`)
      backwards.unshift(...ids(part))
      if (!part.pageInfo.hasPreviousPage) break
      cursor = part.pageInfo.startCursor
    }
    expect(backwards).toEqual(ids(whole))
  })
})

describe('a page', () => {
  test('has twenty items unless asked, and may have none', async () => {
    const data = await answer(
      '{ usual: people { nodes { id } } none: people(first: 0) { nodes { id } totalCount pageInfo { hasNextPage } } }',
    )
    expect(data.usual.nodes).toHaveLength(20)
    expect(data.none).toMatchObject({ nodes: [], pageInfo: { hasNextPage: true } })
  })

  test.each([
    'first: -1',
    'first: 101',
    'last: -5',
    'last: 1000',
    'first: 1, last: 1',
    'after: "garbage"',
    'before: "e30"',
    'after: ""',
  ])('wrongly asked: %s', async (args) => {
    expect(await codes(`{ films(${args}) { nodes { id } } }`)).toEqual(['BAD_USER_INPUT'])
    expect(await codes(`{ film(by: { id: "film:mat-1926" }) { cast(${args}) { nodes { id } } } }`)).toEqual([
      'BAD_USER_INPUT',
    ])
  })

  test('does not take a cursor of another order', async () => {
    const { films } = await answer('{ films(first: 1) { pageInfo { endCursor } } }')
    const { errors } = await ask(`{ films(orderBy: TITLE_ASC, after: "${films.pageInfo.endCursor}") { nodes { id } } }`)
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('another order'),
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })

  test('takes null for what is not given', async () => {
    const data = await answer(
      '{ films(first: null, after: null, last: null, before: null, filter: null, orderBy: null) { totalCount } }',
    )
    expect(data.films.totalCount).toBe(20)
  })
})
