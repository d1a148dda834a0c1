import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Imported, type ImportOptions, importSource } from '../../import/import-source.ts'
import { type Inputs, prepare, write } from '../../import/pipeline.ts'
import { InputError } from '../../import/problem.ts'
import { reportOn } from '../../import/report/report.ts'
import { writeReport } from '../../import/report/write-report.ts'
import type { ReadOptions } from '../../import/sources/importer.ts'
import { importerNamed } from '../../import/sources/index.ts'
import { stateFolder } from '../../import/state/state-folder.ts'
import { readConfig } from '../config.ts'
import { dataSetBefore } from './before.ts'
import { buildCommand, sayBuilt } from './build.ts'
import { isFresh, markFresh } from './freshness.ts'
import { progress } from './progress.ts'
import { sayRead, sayReport } from './say-report.ts'
import { syncCommand } from './sync.ts'

export interface ImportCommandOptions extends ReadOptions {
  readonly canon: string
  readonly articles: string
  readonly out: string
  readonly state: string
}

interface Switches {
  readonly layout: boolean
  readonly partial: boolean
  readonly only: boolean
  /** Whether to tell what would become of it, and change nothing. */
  readonly preview: boolean
}

/**
 * Reads a source, keeps it, builds the data set from the canon and all that was imported, and makes Neo4j equal to it
 * where one is configured. Without a source it does the rest.
 */
export async function importCommand(
  importer: string | undefined,
  input: string | undefined,
  options: ImportCommandOptions,
  switches: Switches,
): Promise<void> {
  const { out, canon, articles, state } = options
  if (importer === undefined) buildCommand({ canon, articles, state, out, layout: switches.layout })
  else await importFrom(importer, input ?? usualInput(importer, options), options, switches)
  if (!switches.preview && readConfig().NEO4J_URI !== undefined) await syncCommand({ dataset: out })
}

/** @throws InputError where the importer must be given an input */
function usualInput(importer: string, options: ReadOptions): string {
  const input = importerNamed(importer).usualInput?.(options)
  if (input !== undefined) return input
  throw new InputError([{ where: 'kinograph import', field: importer, message: 'expected a file, folder or URL' }])
}

async function importFrom(
  importer: string,
  input: string,
  { state, ...rest }: ImportCommandOptions,
  switches: Switches,
): Promise<void> {
  const { cache } = stateFolder(state)
  if (!switches.preview) return run(importer, input, { ...rest, state }, cache, switches)
  // A preview is the same run over a copy of what is remembered; what it fetches serves the import that follows.
  const aside = mkdtempSync(path.join(tmpdir(), 'kinograph-preview-'))
  try {
    copyState(state, aside)
    await run(importer, input, { ...rest, state: aside }, cache, switches)
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

function copyState(from: string, to: string): void {
  const [old, copy] = [stateFolder(from), stateFolder(to)]
  for (const part of ['sources', 'ids', 'decisions'] as const)
    if (existsSync(old[part])) cpSync(old[part], copy[part], { recursive: true })
}

async function run(
  importer: string,
  input: string,
  { canon, articles, out, state, ...options }: ImportCommandOptions,
  cache: string,
  { layout, partial, only, preview }: Switches,
): Promise<void> {
  const start = Date.now()
  const imported = await read({ importer, input, options, state, partial, cache, keepCache: preview })
  const inputs: Inputs = { canon, articles, state, ...(only ? { only: [imported.source] } : {}) }
  if (imported.unchanged && isFresh(out, inputs)) return
  const readTime = Date.now() - start
  const prepared = prepare(inputs)
  const timings = { read: readTime, build: Date.now() - start - readTime }
  const { source, info, problems } = imported
  const about = { source, counts: info.counts, rejected: problems }
  const before = dataSetBefore(out)
  const report = reportOn({ prepared, before, read: about, timings })
  sayReport(report, { isFirst: before === undefined })
  if (preview) console.log('This was a preview: nothing was changed.')
  else {
    sayBuilt(out, write(prepared, { ...inputs, out, layout }))
    markFresh(out, inputs)
    console.log(`The whole report: ${path.relative('', writeReport(state, report))}`)
  }
}

/** Reads a source, and shows how far that is. */
async function read(options: ImportOptions): Promise<Imported> {
  const bar = progress()
  let entries = 0
  const [reading, fetching] = [`Reading ${options.importer}`, `Fetching ${options.importer}`]
  try {
    const imported = await importSource({
      ...options,
      onEntry: (share) => {
        entries += 1
        bar.at({ what: reading, unit: 'entries', done: entries, share })
      },
      onFetched: ({ unit, done, total }) => bar.at({ what: fetching, unit, done, share: total && done / total }),
    })
    bar.stop()
    sayRead(imported)
    return imported
  } finally {
    bar.stop()
  }
}
