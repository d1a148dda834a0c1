import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import type { App } from './app.ts'

/** How long requests under way may take to finish when the server stops (milliseconds). */
const GRACE = 10_000

/** How long a client may take to send its headers, and its whole request (milliseconds). */
const HEADERS_TIMEOUT = 10_000
const REQUEST_TIMEOUT = 30_000

/** An address that cannot be listened on, in one plain sentence. */
export class ListenError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ListenError'
  }
}

export interface Listening {
  readonly url: string
  /** Stops accepting, lets requests under way finish, and frees everything. */
  close(): Promise<void>
}

/**
 * Starts to listen.
 * @throws ListenError where the address cannot be had
 */
export function listen(app: App, host: string, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (address) => {
      const shown = host.includes(':') ? `[${host}]` : host
      resolve({ url: `http://${shown}:${address.port}`, close: () => close(server, app) })
    }) as Server
    server.headersTimeout = HEADERS_TIMEOUT
    server.requestTimeout = REQUEST_TIMEOUT
    server.on('error', (cause) => reject(new ListenError(plainly(cause, host, port), { cause })))
  })
}

function plainly(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} on ${host} is in use: stop what uses it, or set PORT to another.`
  if (error.code === 'EACCES') return `Port ${port} on ${host} is not allowed to this user: set PORT to one above 1023.`
  if (error.code === 'ENOTFOUND' || error.code === 'EADDRNOTAVAIL')
    return `${host} is no address of this machine: set HOST to one that is, such as 127.0.0.1.`
  return `Cannot listen on ${host}:${port}: ${error.message}`
}

async function close(server: Server, app: App): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const late = setTimeout(() => server.closeAllConnections(), GRACE)
  await closed
  clearTimeout(late)
  await app.dispose()
}
