import type { GraphQLSchema } from 'graphql'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { cors } from 'hono/cors'
import { etag, RETAINED_304_HEADERS } from 'hono/etag'
import { secureHeaders } from 'hono/secure-headers'
import type { Config } from '../config.ts'
import type { GraphStore } from '../graph/store.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { graphiql } from './graphiql/route.ts'
import { createGraphQL } from './graphql.ts'
import { health, readiness } from './health.ts'
import type { Logger } from './logger.ts'

export interface AppOptions {
  readonly store: GraphStore
  readonly schema: GraphQLSchema
  readonly logger: Logger
  readonly config: Pick<Config, 'PUBLIC_URL' | 'CORS_ORIGIN' | 'QUERY_TIMEOUT_MS'>
}

/** What browsers need to let a page read an answer, also one that says that the answer has not changed. */
const CORS_HEADERS = ['access-control-allow-origin', 'access-control-expose-headers']

const INTERNAL = { errors: [{ message: 'Internal error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }

/** The whole server as one function from request to answer; tests call its `fetch`, without a socket. */
export function createApp({ store, schema, logger, config }: AppOptions) {
  const dataset = () => store.dataset().catch(() => undefined)
  const yoga = createGraphQL({
    store,
    schema,
    logger,
    dataset,
    publicUrl: config.PUBLIC_URL,
    timeout: config.QUERY_TIMEOUT_MS,
  })
  const app = new Hono()

  app.use(secureHeaders({ crossOriginResourcePolicy: 'cross-origin' }), contentSecurityPolicy())
  app.use(async (c, next) => {
    await next()
    const current = await dataset()
    if (current) c.res.headers.set('Kinograph-Dataset', current.version)
  })
  if (config.CORS_ORIGIN[0] !== 'none')
    app.use(cors({ origin: originOf(config), exposeHeaders: ['ETag', 'Kinograph-Dataset'] }))

  app.get('/health', health)
  app.get('/ready', readiness(store, logger))
  app.get('/', (c) => c.redirect('/graphql'))
  // Before compression: the page keeps compressed copies of itself.
  app.get('/graphql', graphiql())

  // Compression makes tags weak; all are, so that 304 has the tag that 200 had.
  app.use('/graphql', compress(), etag({ weak: true, retainedHeaders: [...RETAINED_304_HEADERS, ...CORS_HEADERS] }))
  // Said before answers are compared with what the client has, so that 304 says the same as 200.
  app.use('/graphql', async (c, next) => {
    await next()
    c.header('Vary', 'Accept, Accept-Encoding')
  })
  app.all('/graphql', (c) => yoga.fetch(c.req.raw))

  app.notFound((c) => c.json({ error: `There is nothing at ${c.req.path}; GraphQL is at /graphql.` }, 404))
  app.onError((error, c) => {
    logger.error({ err: error }, 'unhandled error')
    return c.json(INTERNAL, 500)
  })
  return { fetch: app.fetch, dispose: () => yoga.dispose() }
}

/** One origin is sent as it is, such as the star; several are compared with that of each request. */
const originOf = ({ CORS_ORIGIN: [first = '*', ...rest] }: AppOptions['config']) =>
  rest.length === 0 ? first : [first, ...rest]

export type App = ReturnType<typeof createApp>
