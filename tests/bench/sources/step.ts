import { build } from '../../../import/pipeline.ts'
import { readDescription } from '../../../import/sources/description.ts'
import { importerNamed } from '../../../import/sources/index.ts'
import { readRecords } from '../../../import/sources/soviet-cinema-data/read.ts'
import { listSnapshots, readStatements } from '../../../import/state/snapshots.ts'
import { stateFolder } from '../../../import/state/state-folder.ts'
import { writeSnapshot } from '../../../import/state/write-snapshot.ts'
import { importCommand } from '../../../src/commands/import.ts'
import { ARTICLES, CANON } from '../../../src/commands/paths.ts'
import type { Measured } from './measured.ts'

/** Memory is looked at after so many entries. */
const LOOK_EVERY = 5000

const MIB = 1024 * 1024
const IMPORTER = 'soviet-cinema-data'
const looks: number[] = []
let entries = 0

function onEntry(): void {
  entries += 1
  if (entries % LOOK_EVERY === 0) looks.push(process.memoryUsage().rss / MIB)
}

/** Reads an archive to a snapshot. A source that is made up has more entries than the true one is ever to have. */
async function read(archive: string, state: string): Promise<void> {
  const described = readDescription(`${import.meta.dirname}/../../../import/sources/${IMPORTER}`)
  const description = { ...described, assertions: { ...described.assertions, max: {} } }
  const readings = readRecords(archive, {})
  await writeSnapshot(stateFolder(state).sources, {
    importer: IMPORTER,
    description,
    readings,
    partial: false,
    onEntry,
  })
}

/** Makes facts of every statement of a snapshot, one after the other. */
function normalise(_: string, state: string): void {
  const importer = importerNamed(IMPORTER)
  for (const snapshot of listSnapshots(stateFolder(state).sources))
    for (const statement of readStatements(snapshot)) {
      importer.normalise(statement, snapshot.description)
      onEntry()
    }
}

function buildAll(_: string, state: string): void {
  const { counts } = build({ canon: CANON, state, out: `${state}/dataset`, layout: false })
  entries = Object.values(counts).reduce((sum, count) => sum + count, 0)
}

/** The whole command: reads, builds without positions, reports; or finds that nothing has changed. */
const whole = (archive: string, state: string) =>
  importCommand(
    IMPORTER,
    archive,
    { canon: CANON, articles: ARTICLES, state, out: `${state}/dataset` },
    { layout: false, partial: false, only: false, preview: false },
  )

const STEPS = { read, normalise, build: buildAll, import: whole }

/** One step in a process of its own, so that its memory is its own: `step.ts <step> <archive> <state>`. */
const [step, archive = '', state = ''] = process.argv.slice(2)
const start = performance.now()
await STEPS[step as keyof typeof STEPS](archive, state)
const measured: Measured = {
  seconds: (performance.now() - start) / 1000,
  cpuSeconds: (process.cpuUsage().user + process.cpuUsage().system) / 1e6,
  entries,
  peak: process.resourceUsage().maxRSS / 1024,
  looks,
}
process.send?.(measured)
