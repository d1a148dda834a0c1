import path from 'node:path'
import { type BuildOptions, build } from '../../import/pipeline.ts'
import type { Manifest } from '../model/manifest.ts'

/** Builds a data set, and says what is in it. */
export function buildCommand(options: BuildOptions): void {
  sayBuilt(options.out, build(options))
}

export function sayBuilt(out: string, { version, counts }: Manifest): void {
  const things = Object.entries(counts).map(([kind, count]) => `${count} ${kind.toLowerCase().replaceAll('_', ' ')}`)
  console.log(`Built ${path.relative('', out)}, version ${version}: ${things.join(', ')}.`)
}
