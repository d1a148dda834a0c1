import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { callerError } from '../../../schema/errors.ts'

const WHAT_TO_SEND =
  'Send a JSON object such as {"query": "{ films { totalCount } }", "variables": {}}, or GET /graphql?query={films{totalCount}}.'

/**
 * Says what to send where a request is no well-formed GraphQL request, and refuses it with 400 whatever media type is
 * accepted, as GraphQL over HTTP wants; Yoga says 200 to those who accept application/json. Of one that is too large, says
 * how large it may be (`maxBody`, bytes). Comes before the plugins that change errors.
 */
export function useRequestErrors(maxBody: number): Plugin {
  return {
    onRequestParse({ requestParser, setRequestParser }) {
      if (!requestParser) return
      setRequestParser(async (request) => {
        try {
          return await requestParser(request)
        } catch (error) {
          // Yoga tells a body that is no JSON itself, and not these two parameters of an address or a form.
          if (error instanceof SyntaxError) throw malformed(`"variables" or "extensions" is no JSON: ${error.message}.`)
          throw error
        }
      })
    },
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || !('errors' in result) || !result.errors) return
      setResult({ ...result, errors: result.errors.map((error) => told(error, maxBody)) })
    },
  }
}

const malformed = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } })

const isMalformed = ({ extensions: { code, http } }: GraphQLError) =>
  code === 'BAD_REQUEST' && (http as { status?: number } | undefined)?.status === 400

function told(error: GraphQLError, maxBody: number): GraphQLError {
  if (error.extensions.code === 'REQUEST_ENTITY_TOO_LARGE') return tooLarge(maxBody)
  return isMalformed(error) ? withAdvice(error) : error
}

const tooLarge = (maxBody: number) =>
  callerError('BAD_USER_INPUT', `A request has at most ${maxBody / 1024} kB.`, { http: { status: 413 } })

function withAdvice({ message, extensions }: GraphQLError): GraphQLError {
  const reason = (extensions.originalError as Error | undefined)?.message
  const sentence = message.replace(/\.?$/, reason ? `: ${reason}.` : '.')
  return malformed(`${sentence} ${WHAT_TO_SEND}`)
}
