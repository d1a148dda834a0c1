/** What can go wrong with a question put to a store. */
export type GraphErrorCode = 'BAD_INPUT' | 'UNAVAILABLE' | 'TIMEOUT'

/** A failure of a store, or of a question put to one, in a sentence that may be shown to the caller. */
export class GraphError extends Error {
  readonly code: GraphErrorCode

  constructor(code: GraphErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'GraphError'
    this.code = code
  }
}
