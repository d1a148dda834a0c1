import { fork } from 'node:child_process'
import path from 'node:path'

/** What a step took. */
export interface Measured {
  readonly seconds: number
  /** Of the processor: other processes of the machine take no part in it. */
  readonly cpuSeconds: number
  readonly entries: number
  /** The most memory that it held (MiB). */
  readonly peak: number
  /** How much it held from time to time (MiB). */
  readonly looks: readonly number[]
}

/** Runs a step in a process of its own. */
export const measured = (step: string, archive: string, state: string): Promise<Measured> =>
  new Promise((resolve, reject) => {
    const child = fork(path.join(import.meta.dirname, 'step.ts'), [step, archive, state], {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let said = ''
    child.stderr?.on('data', (text) => {
      said += text
    })
    child.once('message', (message) => resolve(message as Measured))
    child.once('exit', (code) => reject(new Error(`${step} of ${archive} ended with ${code}: ${said}`)))
  })
