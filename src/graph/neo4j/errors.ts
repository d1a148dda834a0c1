import { isRetryableError, Neo4jError } from 'neo4j-driver'
import { GraphError, type GraphErrorCode } from '../errors.ts'

/** What a database is called in messages to those who run it. */
export interface Target {
  readonly uri: string
  readonly username: string
  readonly database: string
}

/** Whether the same question may be answered a moment later: a connection that broke, a leader that moved. */
export const isRetryable = (error: unknown): boolean => error instanceof Neo4jError && isRetryableError(error)

/**
 * What went wrong with a database, in plain sentences: one for the caller, one for whoever runs it. What is not a
 * matter of the database, its settings or its load comes back as it is: it is a mistake of ours.
 */
export function plainly(error: unknown, target: Target): unknown {
  if (!(error instanceof Neo4jError)) return error
  const found = FAILURES.find(({ codes }) => codes.some((code) => error.code === code || matches(code, error.code)))
  return found ? new GraphError(found.as, found.told, { cause: error, forOperator: found.forOperator(target) }) : error
}

/** A code that ends in a dot stands for all below it. */
const matches = (code: string, given: string) => code.endsWith('.') && given.startsWith(code)

interface Failure {
  readonly codes: readonly string[]
  readonly as: GraphErrorCode
  readonly told: string
  forOperator(target: Target): string
}

const AWAY = 'The database does not answer just now: ask again in a moment.'
const CLOSED = 'The database cannot be asked: the log of the server says why.'

/** The first that fits holds. */
const FAILURES: readonly Failure[] = [
  {
    codes: ['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable'],
    as: 'UNAVAILABLE',
    told: AWAY,
    forOperator: ({ uri }) => `Neo4j at ${uri} does not answer: is it running?`,
  },
  {
    codes: ['Neo.ClientError.Security.Unauthorized', 'Neo.ClientError.Security.CredentialsExpired'],
    as: 'DENIED',
    told: CLOSED,
    forOperator: ({ uri, username }) =>
      `Neo4j at ${uri} refuses the user ${username} with this password: set NEO4J_USERNAME and NEO4J_PASSWORD.`,
  },
  {
    codes: ['Neo.ClientError.Security.AuthenticationRateLimit'],
    as: 'DENIED',
    told: CLOSED,
    forOperator: ({ uri }) =>
      `Neo4j at ${uri} was given wrong passwords too often: wait a little, then set the right one.`,
  },
  {
    codes: [
      'Neo.ClientError.Security.Forbidden',
      'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
      'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase',
    ],
    as: 'DENIED',
    told: CLOSED,
    forOperator: ({ uri, username, database }) =>
      `The user ${username} may not write to the database ${database} at ${uri}: give it the right to, or name another user or database.`,
  },
  {
    codes: ['Neo.ClientError.Database.DatabaseNotFound'],
    as: 'DENIED',
    told: CLOSED,
    forOperator: ({ uri, database }) => `Neo4j at ${uri} has no database ${database}: set NEO4J_DATABASE.`,
  },
  {
    codes: [
      'Neo.ClientError.Transaction.TransactionTimedOut',
      'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
    ],
    as: 'TIMEOUT',
    told: 'The database took too long to answer. Ask for less: smaller pages (first), fewer levels, a narrower filter.',
    forOperator: ({ uri }) => `Neo4j at ${uri} took too long to answer.`,
  },
  {
    codes: ['Neo.TransientError.'],
    as: 'UNAVAILABLE',
    told: AWAY,
    forOperator: ({ uri }) =>
      `Neo4j at ${uri} could not answer just now: it is overloaded, or is being started or stopped.`,
  },
]
