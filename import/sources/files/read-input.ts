import { existsSync, statSync } from 'node:fs'
import { InputError } from '../../problem.ts'
import { withDownload } from './download.ts'
import type { InputFile, Wanted } from './input-file.ts'
import { readArchive } from './read-archive.ts'
import { readFolder } from './read-folder.ts'

/**
 * The wanted files of a folder, an archive (.tar.gz), or the URL of an archive.
 * @throws InputError where it is none of these, or the archive is broken
 */
export async function* readInput(input: string, wanted: Wanted): AsyncIterable<InputFile> {
  if (/^https?:\/\//.test(input)) yield* withDownload(input, (file) => readArchive(file, wanted))
  else if (!existsSync(input))
    throw new InputError([{ where: input, field: 'input', message: 'there is no such file or folder' }])
  else if (statSync(input).isDirectory()) yield* readFolder(input, wanted)
  else yield* readArchive(input, wanted)
}
