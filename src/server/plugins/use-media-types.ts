import { type Plugin, processRegularResult } from 'graphql-yoga'
import { callerError } from '../../../schema/errors.ts'

/**
 * Says in the answer what to send instead, where Yoga's own has no body: 415 for a body of a type that is not read, 406
 * where nothing is accepted that can be written. Comes before the plugins that change errors.
 */
export function useMediaTypes(): Plugin {
  return {
    onRequestParse({ request, requestParser }) {
      if (request.method === 'POST' && !requestParser) throw unread(request.headers.get('content-type'))
    },
    onResultProcess({ request, resultProcessor, setResult, setResultProcessor }) {
      if (resultProcessor) return
      setResult({ errors: [unwritten(request.headers.get('accept'))] })
      setResultProcessor(processRegularResult, 'application/json')
    },
  }
}

const unread = (type: string | null) =>
  callerError(
    'BAD_USER_INPUT',
    `A body ${type ? `of type ${type}` : 'without a Content-Type'} is not read: send JSON with the header "Content-Type: application/json".`,
    { http: { status: 415 } },
  )

const unwritten = (accepted: string | null) =>
  callerError(
    'BAD_USER_INPUT',
    `There is no answer of type ${accepted}: send the header "Accept: application/graphql-response+json" or "Accept: application/json".`,
    { http: { status: 406 } },
  )
