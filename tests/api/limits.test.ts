import { describe, expect, test } from 'vitest'
import { answer, ask } from '../support/ask.ts'

const nested = (levels: number, first = ''): string =>
  levels === 0
    ? 'id'
    : `films${first} { nodes { ${levels === 1 ? 'id' : `directors${first} { nodes { ${nested(levels - 2, first)} } }`} } }`

const refusal = async (query: string) => {
  const { data, errors } = await ask(query)
  expect(data ?? null).toBeNull()
  return errors[0]
}

describe('a query that asks for too much is refused, and told what to do:', () => {
  test('too many levels', async () => {
    const error = await refusal(`{ ${nested(16, '(first: 1)')} }`)
    expect(error?.extensions.code).toBe('TOO_COMPLEX')
    expect(error?.message).toMatch(/levels of selection: at most 24/i)
  })

  test('too many things', async () => {
    const wide =
      '{ films(first: 100) { nodes { credits(first: 100) { nodes { films(first: 100) { nodes { credits(first: 100) { nodes { films(first: 100) { nodes { credits(first: 100) { nodes { id } } } } } } } } } } } } }'
    const error = await refusal(wide)
    expect(error?.extensions.code).toBe('TOO_COMPLEX')
    expect(error?.message).toMatch(/smaller pages/)
  })

  test('too many fields', async () => {
    const error = await refusal(`{ films { nodes { ${'title '.repeat(700)} } } }`)
    expect(error?.extensions.code).toBe('TOO_COMPLEX')
  })

  test('too many aliases', async () => {
    const aliases = Array.from({ length: 100 }, (_, i) => `a${i}: dataset { version }`).join(' ')
    const error = await refusal(`{ ${aliases} }`)
    expect(error).toMatchObject({ message: expect.stringContaining('at most 60'), extensions: { code: 'TOO_COMPLEX' } })
  })

  test('too many tokens', async () => {
    const error = await refusal(`{ films(filter: { ids: [${'"film:mat-1926" '.repeat(6000)}] }) { totalCount } }`)
    expect(error).toMatchObject({
      message: expect.stringContaining('at most 5000'),
      extensions: { code: 'TOO_COMPLEX' },
    })
  })

  test('too many directives', async () => {
    const error = await refusal(`{ dataset { version ${'@include(if: true) '.repeat(80)} } }`)
    expect(error?.extensions.code).toBe('TOO_COMPLEX')
  })
})

describe('a sensible query is not refused:', () => {
  test('five levels of default pages, with several relations at each', async () => {
    const { films } = await answer(
      '{ films { nodes { directors { nodes { films { nodes { cast { nodes { films { nodes { title } } } } composers { nodes { films { nodes { title } } } } } } } } writers { nodes { films { nodes { title } } } } } } }',
    )
    expect(films.nodes).toHaveLength(20)
  })
})
