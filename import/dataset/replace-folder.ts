import { existsSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

/** How the name of a folder starts while another takes its place. */
export const STEPPED_ASIDE = '.old-'

/** A folder cannot be renamed over another that has files: the old one steps aside first. */
export function replaceFolder(folder: string, by: string): void {
  const old = path.join(path.dirname(folder), STEPPED_ASIDE + path.basename(folder))
  rmSync(old, { recursive: true, force: true })
  if (existsSync(folder)) renameSync(folder, old)
  renameSync(by, folder)
  rmSync(old, { recursive: true, force: true })
}

/** Puts a folder back that was stepping aside when a process was killed. */
export function restoreFolder(folder: string): void {
  const old = path.join(path.dirname(folder), STEPPED_ASIDE + path.basename(folder))
  if (existsSync(old) && !existsSync(folder)) renameSync(old, folder)
}
