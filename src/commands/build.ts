import path from 'node:path'
import { type BuildOptions, build } from '../../import/pipeline.ts'

/** Builds a data set, and says what is in it. */
export function buildCommand(options: BuildOptions): void {
  const { version, counts } = build(options)
  const things = Object.entries(counts).map(([kind, count]) => `${count} ${kind.toLowerCase().replaceAll('_', ' ')}`)
  console.log(`Built ${path.relative('', options.out)}, version ${version}: ${things.join(', ')}.`)
}
