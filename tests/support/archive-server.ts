import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** What a server does with a request for the file. */
export type Answer = (request: IncomingMessage, response: ServerResponse, file: Buffer) => void

/** Gives the file, or the rest of it, or says that it has not changed. */
export const wholly: Answer = (request, response, file) => {
  const etag = `"${createHash('sha256').update(file).digest('hex')}"`
  const { 'if-none-match': known, range, 'if-range': same } = request.headers
  if (known === etag) return void response.writeHead(304).end()
  const start = same === etag ? Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0) : 0
  const rest = file.subarray(start)
  const about = { etag, 'content-length': rest.length }
  if (start === 0) response.writeHead(200, about)
  else response.writeHead(206, { ...about, 'content-range': `bytes ${start}-${file.length - 1}/${file.length}` })
  response.end(rest)
}

/**
 * Breaks off in the middle of what `wholly` would give.
 * @param folder where the client keeps it: not before the half is there, for what is on its way is lost
 */
export const brokenOffInto =
  (folder: string): Answer =>
  async (_, response, file) => {
    const etag = `"${createHash('sha256').update(file).digest('hex')}"`
    response.writeHead(200, { etag, 'content-length': file.length })
    response.write(file.subarray(0, file.length / 2))
    while (!hasPart(folder) && !response.destroyed) await wait(2)
    response.destroy()
  }

const hasPart = (folder: string) =>
  existsSync(folder) &&
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(
    (name) => name.endsWith('.part') && statSync(path.join(folder, name)).size > 0,
  )

/** A server on loopback that gives one file, each time as it is told, and keeps what it was asked. */
export class ArchiveServer implements AsyncDisposable {
  readonly requests: IncomingMessage[] = []
  answer: Answer = wholly
  file: Buffer
  readonly #server: Server

  private constructor(file: string) {
    this.file = readFileSync(file)
    this.#server = createServer((request, response) => {
      this.requests.push(request)
      this.answer(request, response, this.file)
    })
  }

  static async start(file: string): Promise<ArchiveServer> {
    const server = new ArchiveServer(file)
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve))
    return server
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/films.tar.gz`
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}
