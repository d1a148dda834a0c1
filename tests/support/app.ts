import type { GraphQLSchema } from 'graphql'
import { pino } from 'pino'
import { schema as realSchema } from '../../schema/index.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { type App, createApp } from '../../src/server/app.ts'

interface Settings {
  readonly schema?: GraphQLSchema
  readonly timeout?: number
  readonly publicUrl?: string
  readonly corsOrigin?: string[]
}

/** The server over a store, as it is without a socket. */
export const appOver = (
  store: GraphStore,
  { schema = realSchema, timeout = 10_000, publicUrl, corsOrigin = ['*'] }: Settings = {},
): App =>
  createApp({
    store,
    schema,
    logger: pino({ level: 'silent' }),
    config: { PUBLIC_URL: publicUrl, CORS_ORIGIN: corsOrigin, QUERY_TIMEOUT_MS: timeout },
  })

/** A request that asks one GraphQL query. */
export const graphqlRequest = (query: string, variables?: object): Request =>
  new Request('http://kinograph/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
