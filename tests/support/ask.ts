import { inject } from 'vitest'
import type { GraphStore } from '../../src/graph/store.ts'
import { appOver, graphqlRequest } from './app.ts'
import { withCallLog } from './call-log.ts'
import { openFixture } from './fixture.ts'
import { openStrictStore } from './neo4j-store.ts'

interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what each test asserts.
  readonly data: any
  readonly errors: readonly {
    readonly message: string
    readonly extensions: { readonly code: string; readonly candidates?: string[] }
  }[]
  readonly extensions: { readonly dataset: { readonly version: string } }
  /** What the store was asked for it, in order. */
  readonly calls: readonly string[]
}

let fixture: GraphStore | undefined

/** The store that this run is about, with the data set of the fixture in it. */
function openFixtureStore(): GraphStore {
  const neo4j = inject('neo4j')
  return neo4j ? openStrictStore(neo4j) : openFixture().store
}

/** Asks the API over the fixture, through HTTP. */
export async function ask(query: string, variables?: object): Promise<Answer> {
  fixture ??= openFixtureStore()
  const { store, calls } = withCallLog(fixture)
  const response = await appOver(store, { publicUrl: 'https://films.example.org' }).fetch(
    graphqlRequest(query, variables),
  )
  const { data, errors = [], extensions } = (await response.json()) as Answer
  return { data, errors, extensions, calls }
}

/** The answer of a query that must have no errors. */
export async function answer(query: string, variables?: object): Promise<Answer['data']> {
  const { data, errors } = await ask(query, variables)
  if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 2))
  return data
}

/** The codes of the errors of a query. */
export const codes = async (query: string, variables?: object): Promise<string[]> =>
  (await ask(query, variables)).errors.map(({ extensions }) => extensions.code)
