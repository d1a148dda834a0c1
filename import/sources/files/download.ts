import { createWriteStream } from 'node:fs'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { InputError } from '../../problem.ts'
import { userAgent } from '../user-agent.ts'
import { IdleLimit } from './idle-limit.ts'
import { KeptDownload, type Validator } from './kept-download.ts'

/** A server that sends nothing for so long has failed (milliseconds). */
const PATIENCE = 60_000

export interface DownloadOptions {
  /** The folder that keeps what was fetched. */
  readonly cache: string
  /** Told how many bytes are there, and of how many where the server says. */
  readonly onBytes?: ((done: number, total: number | undefined) => void) | undefined
  /** How long to wait for a server that sends nothing (milliseconds). @default a minute */
  readonly patience?: number
}

export const isUrl = (input: string): boolean => /^https?:\/\//.test(input)

/**
 * Fetches a file. What was fetched is kept: one that has not changed is not sent again, and a download that was broken
 * off goes on where it stood, where the server can tell that it is still the same file.
 * @returns where the file is; it is as long as the server has said
 * @throws InputError where the server does not give it
 */
export async function download(url: string, options: DownloadOptions): Promise<string> {
  const kept = new KeptDownload(url, options.cache)
  const idle = new IdleLimit(options.patience ?? PATIENCE)
  try {
    const response = await ask(url, kept, idle)
    if (response.status !== 304) await take(response, kept, idle, options)
    return kept.file
  } catch (error) {
    const reason = idle.isOver ? `it sent nothing for ${idle.seconds} s` : reasonOf(error as Error)
    throw new InputError([{ where: url, field: 'url', message: `cannot be fetched: ${reason}` }])
  } finally {
    idle.end()
  }
}

/** Forgets what was fetched, where it turns out to be something else. */
export const forgetDownload = (url: string, cache: string): void => new KeptDownload(url, cache).forget()

async function ask(url: string, kept: KeptDownload, idle: IdleLimit): Promise<Response> {
  const headers = { 'user-agent': userAgent(), 'accept-encoding': 'identity', ...conditions(kept) }
  const response = await fetch(url, { headers, signal: idle.signal })
  const { status, statusText } = response
  const goesOn = status === 206 && startOf(response) === kept.partSize()
  if (status === 200 || status === 304 || goesOn) return response
  await response.body?.cancel()
  if (status !== 206 && status !== 416) throw new Error(`the server answers ${status} ${statusText}`.trim())
  // What was there is no part of what the server has now: all of it is asked for.
  kept.dropPart()
  return ask(url, kept, idle)
}

function conditions(kept: KeptDownload): Record<string, string> {
  const part = kept.validatorOf(kept.part)
  const same = part && rangeValidator(part)
  if (same !== undefined && kept.partSize() > 0) return { range: `bytes=${kept.partSize()}-`, 'if-range': same }
  const { etag, lastModified } = kept.validatorOf(kept.file) ?? {}
  if (etag !== undefined) return { 'if-none-match': etag }
  return lastModified === undefined ? {} : { 'if-modified-since': lastModified }
}

/** A weak tag says that two states mean the same, not that they have the same bytes. */
const rangeValidator = ({ etag, lastModified }: Validator) =>
  (etag?.startsWith('W/') ? undefined : etag) ?? lastModified

async function take(response: Response, kept: KeptDownload, idle: IdleLimit, { onBytes }: DownloadOptions) {
  const { headers, status, body } = response
  const [etag, lastModified] = [headers.get('etag') ?? undefined, headers.get('last-modified') ?? undefined]
  if (status === 200) kept.begin({ ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) })
  let done = kept.partSize()
  const length = headers.get('content-length')
  const total = length === null ? undefined : done + Number(length)
  const counted = new Transform({
    transform(chunk: Buffer, _, next) {
      idle.restart()
      done += chunk.length
      onBytes?.(done, total)
      next(null, chunk)
    },
  })
  const whole = Readable.fromWeb((body ?? new Blob([]).stream()) as ReadableStream<Uint8Array>)
  await pipeline(whole, counted, createWriteStream(kept.part, { flags: 'a' }))
  if (total !== undefined && done !== total) {
    kept.dropPart()
    throw new Error(`it sent ${done} bytes, and had announced ${total}`)
  }
  kept.complete()
}

/** Where the part that a server sends begins (bytes). */
const startOf = ({ headers }: Response) => Number(/^bytes (\d+)-/.exec(headers.get('content-range') ?? '')?.[1])

/** What lies below "fetch failed" says more. */
const reasonOf = ({ message, cause }: Error): string =>
  cause instanceof Error && cause.message ? cause.message : message
