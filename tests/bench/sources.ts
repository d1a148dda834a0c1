import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Measured, measured } from './sources/measured.ts'
import { writeSyntheticArchive } from './sources/synthetic.ts'

const { values } = parseArgs({
  options: {
    /** A true archive of soviet-cinema-data; without it one of its size is made up. */
    archive: { type: 'string' },
    /** How many times as large a source is read and normalised, and how many times one is built from. */
    read: { type: 'string', default: '100' },
    build: { type: 'string', default: '10' },
  },
})
const [READ, BUILD] = [Number(values.read), Number(values.build)]

/**
 * What is promised: of the whole import, positions apart (seconds, MiB); of one that changes nothing (seconds). Seconds
 * of the processor: other processes of the machine take no part in them.
 */
const GOALS = { import: 60, memory: 2048, again: 10 }

/** Memory is flat if what is many times as large takes at most this much more. */
const FLAT = 1.5

/** A build may take this much more for each entry of a source that is larger: sorting does. */
const LINEAR = 2

const folder = mkdtempSync(path.join(tmpdir(), 'kinograph-bench-'))
const failures: string[] = []

function row(what: string, { seconds, cpuSeconds, entries, peak }: Measured, goal = ''): void {
  const rate = entries > 0 ? Math.round(entries / seconds) : ''
  console.log(
    `| ${what} | ${entries || ''} | ${seconds.toFixed(1)} | ${cpuSeconds.toFixed(1)} | ${rate} | ${peak.toFixed(0)} | ${goal} |`,
  )
}

function expect(holds: boolean, what: string): string {
  if (!holds) failures.push(what)
  return `${what}: ${holds ? 'met' : 'NOT MET'}`
}

async function synthetic(times: number): Promise<string> {
  const archive = path.join(folder, `synthetic-${times}.tar.gz`)
  await writeSyntheticArchive(archive, times)
  return archive
}

/** Reads and normalises a source so many times as large as the true one. */
async function readAndNormalise(times: number): Promise<readonly [Measured, Measured]> {
  const [archive, state] = [await synthetic(times), path.join(folder, `state-${times}`)]
  const read = await measured('read', archive, state)
  const normalised = await measured('normalise', archive, state)
  rmSync(archive)
  return [read, normalised]
}

const middle = (looks: readonly number[]) => looks.toSorted((a, b) => a - b)[Math.floor(looks.length / 2)] ?? 0

try {
  console.log(
    '| what | entries | seconds | of the processor | a second | peak MiB | goal |\n|---|---|---|---|---|---|---|',
  )
  const archive = values.archive ?? (await synthetic(1))
  const state = path.join(folder, 'state')
  const first = await measured('import', archive, state)
  const name = values.archive === undefined ? 'import, made up' : 'import'
  row(name, first, expect(first.cpuSeconds < GOALS.import, `under ${GOALS.import} s`))
  row(`${name}, memory`, first, expect(first.peak < GOALS.memory, `under ${GOALS.memory} MiB`))
  const again = await measured('import', archive, state)
  row('import, nothing changed', again, expect(again.cpuSeconds < GOALS.again, `under ${GOALS.again} s`))

  const small = await readAndNormalise(1)
  const large = await readAndNormalise(READ)
  for (const [i, what] of ['read', 'normalise'].entries()) {
    const [one, many] = [small[i], large[i]] as [Measured, Measured]
    row(`${what} 1×`, one)
    row(`${what} ${READ}×`, many, expect(many.peak < FLAT * one.peak, `peak at most ${FLAT} times that of 1×`))
    const half = Math.floor(many.looks.length / 2)
    const [early, late] = [middle(many.looks.slice(0, half)), middle(many.looks.slice(half))]
    const grown = `${early.toFixed(0)} MiB in its first half, ${late.toFixed(0)} in its second`
    console.log(`| ${what} ${READ}×, as it goes | | | | | | ${expect(late < FLAT * early, grown)} |`)
  }

  const [less] = [await measured('build', '', path.join(folder, 'state-1'))]
  await measured('read', await synthetic(BUILD), path.join(folder, `state-${BUILD}`))
  const more = await measured('build', '', path.join(folder, `state-${BUILD}`))
  row('build 1×', less)
  const factor = more.cpuSeconds / more.entries / (less.cpuSeconds / less.entries)
  row(`build ${BUILD}×`, more, expect(factor < LINEAR, `an entry takes ${factor.toFixed(2)} of 1×, at most ${LINEAR}`))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
for (const failure of failures) console.error(`Not met: ${failure}`)
process.exitCode = failures.length > 0 ? 1 : 0
