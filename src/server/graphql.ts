import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import type { GraphQLSchema } from 'graphql'
import { createYoga, useExecutionCancellation } from 'graphql-yoga'
import type { DatasetInfo, GraphStore } from '../graph/store.ts'
import { createContext } from '../loaders/context.ts'
import type { Logger } from './logger.ts'
import { useDatasetVersion } from './plugins/use-dataset-version.ts'
import { useErrorCodes } from './plugins/use-error-codes.ts'
import { useMediaTypes } from './plugins/use-media-types.ts'
import { useOperationLog } from './plugins/use-operation-log.ts'
import { useRequestErrors } from './plugins/use-request-errors.ts'
import { useTimeLimit } from './plugins/use-time-limit.ts'

/** A GraphQL request is text; larger ones are a mistake (bytes). */
const MAX_BODY = 256 * 1024

/** What depth, breadth and cost of the schema do not count. */
const MAX_ALIASES = 60
const MAX_TOKENS = 5000
const MAX_DIRECTIVES = 50

export interface GraphQLOptions {
  readonly store: GraphStore
  readonly schema: GraphQLSchema
  readonly logger: Logger
  readonly publicUrl: string | undefined
  /** How long one operation may take (milliseconds). */
  readonly timeout: number
  /** What is true of the data set; undefined while the store cannot tell. */
  readonly dataset: () => Promise<DatasetInfo | undefined>
}

/** GraphQL over HTTP at `/graphql`. */
export function createGraphQL({ store, schema, logger, publicUrl, timeout, dataset }: GraphQLOptions) {
  const limit = { exposeLimits: true, propagateOnRejection: true }
  return createYoga({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    cors: false,
    maxRequestBodySize: MAX_BODY,
    multipart: false,
    batching: false,
    maskedErrors: false,
    logging: false,
    // Node's own: Yoga's are not native ones, and a plain GET never answers when another middleware touches them.
    fetchAPI: {
      fetch,
      Request,
      Response,
      Headers,
      ReadableStream,
      WritableStream,
      TransformStream,
      TextDecoder,
      TextEncoder,
      URL,
      URLSearchParams,
      FormData,
      File,
      Blob,
      crypto,
      btoa,
    },
    context: ({ request }: { request: Request }) =>
      createContext({
        store,
        publicUrl,
        signal: AbortSignal.any([request.signal, AbortSignal.timeout(timeout)]),
        timeLimit: timeout,
      }),
    plugins: [
      useExecutionCancellation(),
      useOperationLog(logger),
      useTimeLimit(timeout),
      maxTokensPlugin({ n: MAX_TOKENS, ...limit }),
      maxAliasesPlugin({ n: MAX_ALIASES, ...limit }),
      maxDirectivesPlugin({ n: MAX_DIRECTIVES, ...limit }),
      useMediaTypes(),
      useRequestErrors(MAX_BODY),
      useErrorCodes(logger),
      useDatasetVersion(dataset),
    ],
  })
}
