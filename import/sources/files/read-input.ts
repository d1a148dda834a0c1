import { existsSync, statSync } from 'node:fs'
import { InputError } from '../../problem.ts'
import type { InputFile, OnShare, Wanted } from './input-file.ts'
import { readArchive } from './read-archive.ts'
import { readFolder } from './read-folder.ts'

/**
 * The wanted files of a folder or an archive (.tar.gz).
 * @throws InputError where it is none of these, or the archive is broken
 */
export async function* readInput(input: string, wanted: Wanted, onShare?: OnShare): AsyncIterable<InputFile> {
  if (!existsSync(input))
    throw new InputError([{ where: input, field: 'input', message: 'there is no such file or folder' }])
  else if (statSync(input).isDirectory()) yield* readFolder(input, wanted, onShare)
  else yield* readArchive(input, wanted, onShare)
}
