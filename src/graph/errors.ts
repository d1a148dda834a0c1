/** What can go wrong with a question put to a store. DENIED will not mend itself: a setting is wrong. */
export type GraphErrorCode = 'BAD_INPUT' | 'UNAVAILABLE' | 'DENIED' | 'TIMEOUT'

interface GraphErrorOptions extends ErrorOptions {
  /** The same for those who run the store, with addresses and names that are nobody else's business. */
  readonly forOperator?: string
}

/** A failure of a store, or of a question put to one, in a sentence that may be shown to the caller. */
export class GraphError extends Error {
  readonly code: GraphErrorCode
  readonly forOperator: string

  constructor(code: GraphErrorCode, message: string, { forOperator = message, ...options }: GraphErrorOptions = {}) {
    super(message, options)
    this.name = 'GraphError'
    this.code = code
    this.forOperator = forOperator
  }
}
