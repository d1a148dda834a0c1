import cliProgress, { type GenericFormatter } from 'cli-progress'

/** How often a plain line is printed where there is no terminal to draw on (milliseconds). */
const LINE_EVERY = 5000

/** How wide a bar is: what the words leave of the line (columns). */
const [SHORTEST_BAR, LONGEST_BAR, WORDS] = [8, 40, 76]

/** Before so much time has gone, nobody knows how fast it is (seconds). */
const TOO_EARLY = 1

/** How far a long piece of work is. */
interface Step {
  /** What is done, such as "Reading oscars". A new one starts a new bar, and so does another unit. */
  readonly what: string
  /** Of what so many are done. */
  readonly unit: string
  readonly done: number
  /** Which part of the whole that is, 0 to 1; undefined where nobody knows how much there is. */
  readonly share?: number | undefined
}

/** Shows how far long work is, with its rate and, where the whole is known, the time left; see `progress`. */
export interface Progress {
  at(step: Step): void
  /** Ends the line. */
  stop(): void
}

/** One line of progress. */
interface Line {
  draw(share: number): void
  stop(): void
}

/** A bar that moves on a terminal. Somebody who presses Ctrl-C is to have the terminal as it was. */
function movingBar(out: NodeJS.WriteStream, lineWith: (bar: (share: number) => string) => string): Line {
  const format: GenericFormatter = (options) => lineWith((share) => `${cliProgress.Format.BarFormat(share, options)} `)
  const barsize = Math.min(LONGEST_BAR, Math.max(SHORTEST_BAR, out.columns - WORDS))
  const look = { barCompleteChar: '█', barIncompleteChar: '░', barsize, hideCursor: false, linewrap: true }
  const bar = new cliProgress.SingleBar({ ...look, format, stream: out })
  bar.start(1, 0)
  return { draw: (share) => bar.update(share), stop: () => bar.stop() }
}

/** A new line now and then, and one at the end. */
function plainLines(
  out: NodeJS.WriteStream,
  now: () => number,
  lineWith: (bar: (share: number) => string) => string,
): Line {
  let told = now()
  const tell = () => {
    told = now()
    out.write(`${lineWith(() => '')}\n`)
  }
  return { draw: () => now() - told >= LINE_EVERY && tell(), stop: tell }
}

/**
 * One bar after the other on a terminal, plain lines elsewhere.
 * @param now how time is told (milliseconds)
 */
export function progress(out: NodeJS.WriteStream = process.stderr, now: () => number = Date.now): Progress {
  let shown: { readonly line: Line; readonly of: Step } | undefined
  let last: Step | undefined
  const stop = () => {
    shown?.line.stop()
    shown = undefined
  }
  const start = (step: Step): Line => {
    const began = now()
    const lineWith = (bar: (share: number) => string) => lineOf(last ?? step, (now() - began) / 1000, bar, step)
    return out.isTTY ? movingBar(out, lineWith) : plainLines(out, now, lineWith)
  }
  return {
    at(step) {
      if (shown && (shown.of.what !== step.what || shown.of.unit !== step.unit)) stop()
      last = step
      shown ??= { line: start(step), of: step }
      shown.line.draw(step.share ?? 0)
    },
    stop,
  }
}

/**
 * `Reading oscars: ███░ 42 % | 4 s left | 400 a second | 1,200 entries`: a narrow terminal cuts off the end.
 * @param from where it began, of which nobody knows how long it took: what an earlier run has fetched
 */
export function lineOf(
  { what, unit, done, share }: Step,
  seconds: number,
  bar: (share: number) => string,
  from: Pick<Step, 'done' | 'share'> = { done: 0 },
): string {
  const early = seconds < TOO_EARLY
  const rate = early ? [] : [`${counted((done - from.done) / seconds)} a second`]
  const entries = `${counted(done)} ${unit}`
  if (share === undefined) return `${what}: ${[entries, ...rate, timeOf(seconds)].join(' | ')}`
  const gained = share - (from.share ?? 0)
  const time = share < 1 && gained > 0 && !early ? `${timeOf((seconds / gained) * (1 - share))} left` : timeOf(seconds)
  return `${what}: ${bar(share)}${[`${Math.floor(share * 100)} %`, time, ...rate, entries].join(' | ')}`
}

const counted = (number: number) => Math.round(number).toLocaleString('en')

function timeOf(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60]
  return minutes < 60 ? `${minutes} min ${rest} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
