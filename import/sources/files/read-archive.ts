import { createReadStream, statSync } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { InputError } from '../../problem.ts'
import { type InputFile, LARGEST_FILE, type OnShare, rejectedFile, tooLarge, type Wanted } from './input-file.ts'

/** Text is compressed to a tenth or a twentieth; an archive that grows beyond this is made to do harm. */
const MOST_GROWTH = 100

/** Below this size (bytes) growth is not looked at: small archives of much the same may be compressed a lot. */
const SMALL = 64 * 1024 * 1024

/**
 * The wanted files of a tar archive, compressed by gzip, one after the other; nothing is unpacked to the disk.
 * @throws InputError where the archive is broken off, is none, or grows beyond measure: a part of a source would look
 * like a source that has lost the rest
 */
export async function* readArchive(file: string, wanted: Wanted, onShare?: OnShare): AsyncIterable<InputFile> {
  const entries = extract()
  const { size: whole } = statSync(file)
  const compressed = createReadStream(file)
  const reading = pipeline(compressed, createGunzip(), limited(file), entries).catch((error: Error) => {
    entries.destroy(error)
  })
  try {
    for await (const entry of entries) {
      onShare?.(compressed.bytesRead / whole)
      const { name, type, size = 0 } = entry.header
      const path = name.replace(/^\.\//, '')
      if (type !== 'file' || !wanted(path)) {
        if (wanted(path) && type !== 'directory') yield rejectedFile(path, `is a ${type}, not a file`)
        entry.resume()
      } else if (isOutside(path)) {
        yield rejectedFile(path, 'leads out of the archive')
        entry.resume()
      } else if (size > LARGEST_FILE) {
        yield tooLarge(path, size)
        entry.resume()
      } else {
        const chunks: Uint8Array[] = []
        for await (const chunk of entry) chunks.push(chunk as Uint8Array)
        yield { kind: 'file', path, bytes: Buffer.concat(chunks) }
      }
    }
  } catch (error) {
    throw error instanceof InputError ? error : broken(file, error as Error)
  }
  await reading
}

const isOutside = (path: string) => path.startsWith('/') || path.split('/').includes('..')

const refusal = (file: string, message: string) => new InputError([{ where: file, field: 'archive', message }])

const broken = (file: string, error: Error) =>
  refusal(file, `cannot be read to its end (${error.message}): expected a whole tar archive, compressed by gzip`)

function limited(file: string): Transform {
  const most = Math.max(SMALL, statSync(file).size * MOST_GROWTH)
  let size = 0
  return new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length
      if (size <= most) done(null, chunk)
      else done(refusal(file, `grows to more than ${MOST_GROWTH} times its size: it is not read any further`))
    },
  })
}
