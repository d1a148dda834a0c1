/** Why there is no local Neo4j, in one plain sentence that says what to do. */
export class LocalNeo4jError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'LocalNeo4jError'
  }
}
