import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { type InputFile, LARGEST_FILE, type OnShare, rejectedFile, tooLarge, type Wanted } from './input-file.ts'

/** The wanted files below a folder, one after the other, in the order of their paths. */
export async function* readFolder(folder: string, wanted: Wanted, onShare?: OnShare): AsyncIterable<InputFile> {
  const root = realpathSync(folder)
  const paths = pathsBelow(root).filter(wanted)
  for (const [i, relative] of paths.entries()) {
    yield readOne(root, relative)
    onShare?.((i + 1) / paths.length)
  }
}

const pathsBelow = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()

function readOne(root: string, relative: string): InputFile {
  const file = path.join(root, relative)
  try {
    const real = realpathSync(file)
    if (!real.startsWith(root + path.sep)) return rejectedFile(relative, 'leads out of the folder')
    const { size } = statSync(real)
    if (size > LARGEST_FILE) return tooLarge(relative, size)
    return { kind: 'file', path: relative, bytes: readFileSync(real) }
  } catch (error) {
    return rejectedFile(relative, `cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`)
  }
}
