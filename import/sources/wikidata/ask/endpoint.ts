import { InputError } from '../../../problem.ts'
import { userAgent } from '../../user-agent.ts'
import type { Waiting } from '../../waiting.ts'
import { type Row, readAnswer } from './answer.ts'
import { retryAfter } from './retry-after.ts'

/** So often a question is put before it is given up. */
const ATTEMPTS = 7
/** The first pause after a failure, and the longest (milliseconds); each is twice the one before. */
const FIRST_PAUSE = 2000
const LONGEST_PAUSE = 120_000
/** A server that asks for more (milliseconds) is left alone: the run stops, and goes on later where it stood. */
const LONGEST_REQUESTED_PAUSE = 15 * 60_000

/** The server could not answer in time: a smaller question may do. */
export class TooMuch extends Error {}

type Outcome =
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | { readonly kind: 'too much' | 'busy' | 'refused'; readonly reason: string; readonly wait?: number | undefined }

/** Asks a SPARQL endpoint, one question at a time, and waits as long as it asks to be left alone. */
export class Endpoint {
  readonly #url: string
  readonly #waiting: Waiting

  constructor(url: string, waiting: Waiting) {
    this.#url = url
    this.#waiting = waiting
  }

  /**
   * The solutions of a query.
   * @param divisible whether the question can be divided: then one that is too much for the server is not put again
   * @throws TooMuch where it is divisible and the server could not answer in time
   * @throws InputError where the server refuses it, or still fails after many attempts
   */
  async select(query: string, { divisible = false } = {}): Promise<readonly Row[]> {
    const reasons: string[] = []
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.#once(query)
      if (outcome.kind === 'rows') return outcome.rows
      if (outcome.kind === 'too much' && divisible) throw new TooMuch(outcome.reason)
      reasons.push(outcome.reason)
      if (outcome.kind === 'refused') throw this.#failure(outcome.reason)
      if (attempt === ATTEMPTS) throw this.#failure(`${ATTEMPTS} attempts failed: ${[...new Set(reasons)].join('; ')}`)
      await this.#waiting.sleep(this.#pauseBefore(attempt, outcome.wait))
    }
  }

  #pauseBefore(attempt: number, asked: number | undefined): number {
    if (asked !== undefined && asked > LONGEST_REQUESTED_PAUSE)
      throw this.#failure(`the server asks to be left alone for ${Math.ceil(asked / 60_000)} minutes`)
    // Half of it is left to chance, so that those who were refused together do not come back together.
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempt - 1)) * (1 + this.#waiting.random()) * 0.5
    return Math.max(asked ?? 0, pause)
  }

  async #once(query: string): Promise<Outcome> {
    try {
      const response = await fetch(this.#url, {
        method: 'POST',
        headers: { accept: 'application/sparql-results+json', 'user-agent': userAgent() },
        body: new URLSearchParams({ query }),
        signal: AbortSignal.timeout(this.#waiting.patience),
      })
      const body = await response.text()
      if (!response.ok) return this.#failed(response, body)
      const answer = readAnswer(response.headers.get('content-type'), body)
      if (answer.kind === 'rows') return answer
      return { kind: answer.kind === 'broken' ? 'too much' : 'busy', reason: answer.reason }
    } catch (error) {
      const { name, message, cause } = error as Error
      if (name === 'TimeoutError')
        return { kind: 'too much', reason: `no answer in ${this.#waiting.patience / 1000} s` }
      const why = cause instanceof Error && cause.message !== '' ? cause.message : message
      // A connection that breaks in the middle of a body is how some servers break a long answer off.
      return { kind: message === 'terminated' ? 'too much' : 'busy', reason: why }
    }
  }

  #failed(response: Response, body: string): Outcome {
    const { status } = response
    const reason = `the server answers ${status}${firstLine(body)}`
    const wait = retryAfter(response.headers.get('retry-after'), this.#waiting.now())
    if (status === 429 || status === 503 || status === 408) return { kind: 'busy', reason, wait }
    // Wikidata tells a query that ran out of time as 500, and what stands before it as 502 or 504.
    return { kind: status >= 500 ? 'too much' : 'refused', reason, wait }
  }

  #failure(reason: string): InputError {
    const message = `${reason}. What was fetched is kept: the same command goes on where this one stopped`
    return new InputError([{ where: this.#url, field: 'endpoint', message }])
  }
}

function firstLine(body: string): string {
  const line = body.split('\n').find((one) => one.trim() !== '') ?? ''
  return line === '' || line.startsWith('<') ? '' : `: ${line.trim().slice(0, 200)}`
}
