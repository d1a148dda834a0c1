/** Ends a request to which nothing comes any more. */
export class IdleLimit {
  readonly #controller = new AbortController()
  readonly #patience: number
  #timer: NodeJS.Timeout

  constructor(patience: number) {
    this.#patience = patience
    this.#timer = this.#start()
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  get isOver(): boolean {
    return this.signal.aborted
  }

  get seconds(): number {
    return this.#patience / 1000
  }

  restart(): void {
    clearTimeout(this.#timer)
    this.#timer = this.#start()
  }

  end(): void {
    clearTimeout(this.#timer)
  }

  #start(): NodeJS.Timeout {
    return setTimeout(() => this.#controller.abort(), this.#patience)
  }
}
