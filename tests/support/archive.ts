import { execFileSync } from 'node:child_process'

/** Packs things in a folder as a tar archive, compressed by gzip, in the order of their names. */
export const packFolder = (folder: string, names: readonly string[], file: string): void => {
  execFileSync('tar', ['czf', file, '--sort=name', '-C', folder, ...names])
}
