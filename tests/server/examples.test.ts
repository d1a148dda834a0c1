import { expect, test } from 'vitest'
import { exampleQueries } from '../../src/server/graphiql/page.ts'
import { ask } from '../support/ask.ts'

test.each(exampleQueries())('the worked example works: %s', async (query) => {
  const { data, errors } = await ask(query)
  expect(errors).toEqual([])
  expect(Object.values(data).filter((answered) => answered === undefined)).toEqual([])
  expect(Object.keys(data).length).toBeGreaterThan(0)
})
