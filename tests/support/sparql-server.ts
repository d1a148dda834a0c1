import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Store } from 'oxigraph'

/** What a server does with one request in place of an answer; `answer` is what it would have said. */
export type Fault = (response: ServerResponse, answer: string) => void

/** A SPARQL endpoint over a store in memory, on a port of its own. */
export class SparqlServer {
  readonly store = new Store()
  /** The queries that came, in their order. */
  readonly queries: string[] = []
  /** What the requests had in their heads, by the place of the request. */
  readonly agents: (string | undefined)[] = []
  /** The most requests that were open at one time. */
  mostAtOnce = 0
  /** Asked of each request what is to go wrong with it; nothing unless said. */
  fault: (query: string, number: number) => Fault | undefined = () => undefined
  #open = 0
  readonly #server = createServer((request, response) => {
    this.#open += 1
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#open)
    response.on('close', () => {
      this.#open -= 1
    })
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const query = new URLSearchParams(Buffer.concat(chunks).toString('utf8')).get('query') ?? ''
      this.agents.push(request.headers['user-agent'])
      const number = this.queries.push(query)
      const answer = String(this.store.query(query, { results_format: 'json' }))
      const fault = this.fault(query, number)
      if (fault) fault(response, answer)
      else response.writeHead(200, { 'content-type': 'application/sparql-results+json' }).end(answer)
    })
  })

  static async start(...turtle: readonly string[]): Promise<SparqlServer> {
    const server = new SparqlServer()
    for (const file of turtle) server.load(readFileSync(file, 'utf8'))
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve))
    return server
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/sparql`
  }

  /** Adds what a text in Turtle says. */
  load(turtle: string): void {
    this.store.load(turtle, { format: 'text/turtle' })
  }

  /** Changes the store by SPARQL. */
  update(text: string): void {
    this.store.update(text)
  }

  /** Starts to count anew. */
  forget(): void {
    this.queries.length = 0
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections()
    return new Promise((resolve) => this.#server.close(() => resolve()))
  }
}

/** An answer of another status, with its head. */
export const status =
  (code: number, headers: Record<string, string> = {}, body = ''): Fault =>
  (response) =>
    void response.writeHead(code, headers).end(body)

/** A promise of success, and then something else than a whole answer. */
export const instead =
  (change: (answer: string) => string, type = 'application/sparql-results+json'): Fault =>
  (response, answer) =>
    void response.writeHead(200, { 'content-type': type }).end(change(answer))

/** As a server that has gone to sleep. */
export const silence: Fault = () => {}

/** Half an answer, and then no connection any more. */
export const hangUp: Fault = (response, answer) => {
  response.writeHead(200, { 'content-type': 'application/sparql-results+json', 'content-length': answer.length + 100 })
  response.write(answer.slice(0, Math.floor(answer.length / 2)), () => response.destroy())
}
