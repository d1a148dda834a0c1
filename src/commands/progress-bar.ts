import { SingleBar } from 'cli-progress'

/** How often a plain line is printed where there is no terminal to draw on (milliseconds). */
const LINE_EVERY = 2000

/** Shows how far a long piece of work is: a bar with rate and time left on a terminal, plain lines elsewhere. */
export interface Progress {
  at(done: number, total: number): void
  stop(): void
}

export function progressBar(unit: string): Progress {
  const bar = new SingleBar({
    format: `${process.stderr.isTTY ? '{bar} ' : ''}{percentage} % | {value} of {total} ${unit} | {eta_formatted} left`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    noTTYOutput: true,
    notTTYSchedule: LINE_EVERY,
  })
  let started = false
  return {
    at(done, total) {
      if (!started) bar.start(total, done)
      started = true
      bar.update(done)
    },
    stop() {
      if (started) bar.stop()
    },
  }
}
