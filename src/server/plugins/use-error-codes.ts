import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { ErrorCode } from '../../../schema/errors.ts'
import { GraphError, type GraphErrorCode } from '../../graph/errors.ts'
import type { Logger } from '../logger.ts'

const STORE_CODES: Readonly<Record<GraphErrorCode, ErrorCode>> = {
  BAD_INPUT: 'BAD_USER_INPUT',
  UNAVAILABLE: 'STORE_UNAVAILABLE',
  DENIED: 'STORE_UNAVAILABLE',
  TIMEOUT: 'TIMEOUT',
}

/** Codes that Yoga gives to mistakes of the caller. */
const CALLER_CODES: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
])

/** What plugins that count things say when a limit is passed. */
const LIMIT_PASSED = /^(Syntax Error: )?(Aliases|Token|Directives) limit of (\d+) exceeded/

/**
 * Gives every error the code that a program can act on. What is nobody's business outside is logged with a number, and
 * answered with that number alone.
 */
export function useErrorCodes(logger: Logger): Plugin {
  return {
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || !('errors' in result) || !result.errors) return
      setResult({ ...result, errors: result.errors.map((error) => withCode(error, logger)) })
    },
  }
}

function withCode(error: GraphQLError, logger: Logger): GraphQLError {
  const cause = error.originalError
  if (cause instanceof GraphError) {
    if (cause.code !== 'BAD_INPUT') logger.warn({ path: error.path, reason: cause.forOperator }, 'the store failed')
    return coded(error, cause.message, STORE_CODES[cause.code])
  }
  const limit = LIMIT_PASSED.exec(error.message)
  if (limit)
    return coded(error, `${limit[2]}: at most ${limit[3]} in one query. Split it into several queries.`, 'TOO_COMPLEX')
  // An error thrown on purpose, or one of GraphQL itself: its message is meant to be read. (By name, for a second copy
  // of the library would have a class of its own.)
  if (!cause || cause.name === 'GraphQLError') return coded(error, error.message, codeOf(error))
  return internal(error, cause, logger)
}

function codeOf({ extensions: { code } }: GraphQLError): string {
  return typeof code === 'string' && !CALLER_CODES.has(code) ? code : 'BAD_USER_INPUT'
}

function internal(error: GraphQLError, cause: unknown, logger: Logger): GraphQLError {
  const reference = randomUUID()
  logger.error({ err: cause, path: error.path, reference }, 'internal error')
  return coded(error, `Internal error; the log has it as ${reference}.`, 'INTERNAL_SERVER_ERROR')
}

function coded(error: GraphQLError, message: string, code: string): GraphQLError {
  const { originalError: _, ...extensions } = error.extensions
  return new GraphQLError(message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: { ...extensions, code },
  })
}
