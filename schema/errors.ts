import { GraphQLError } from 'graphql'

/** How a mistake of the caller, or a failure that is not theirs, is told apart by a program. */
export type ErrorCode = 'BAD_USER_INPUT' | 'AMBIGUOUS' | 'TOO_COMPLEX' | 'TIMEOUT' | 'STORE_UNAVAILABLE'

/** An error whose message is written for the caller: it says what to do. */
export const callerError = (code: ErrorCode, message: string, extensions: Record<string, unknown> = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...extensions } })

export const badInput = (message: string): GraphQLError => callerError('BAD_USER_INPUT', message)
