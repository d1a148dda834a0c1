import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { InputError } from '../../problem.ts'
import { USER_AGENT } from '../user-agent.ts'

/** A server that has not sent all of an archive by then has failed (milliseconds). */
const TIMEOUT = 10 * 60 * 1000

/**
 * Fetches a file, gives it to a reader, and removes it when the reader is done.
 * @throws InputError where the server does not give it
 */
export async function* withDownload<T>(url: string, read: (file: string) => AsyncIterable<T>): AsyncIterable<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kinograph-'))
  try {
    const file = path.join(folder, 'download')
    await download(url, file)
    yield* read(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function download(url: string, file: string): Promise<void> {
  const failed = (reason: string) =>
    new InputError([{ where: url, field: 'url', message: `cannot be fetched: ${reason}` }])
  try {
    const response = await fetch(url, { headers: { 'user-agent': USER_AGENT }, signal: AbortSignal.timeout(TIMEOUT) })
    if (!response.ok || !response.body) throw failed(`the server answers ${response.status}`)
    await pipeline(Readable.fromWeb(response.body as ReadableStream<Uint8Array>), createWriteStream(file))
  } catch (error) {
    throw error instanceof InputError ? error : failed((error as Error).message)
  }
}
