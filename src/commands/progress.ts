import cliProgress, { type GenericFormatter } from 'cli-progress'

/** How often a plain line is printed where there is no terminal to draw on (milliseconds). */
const LINE_EVERY = 5000

/** Before so much time has gone, nobody knows how fast it is (seconds). */
const TOO_EARLY = 1

/** How far a long piece of work is. */
interface Step {
  /** What is done, such as "Reading oscars". A new one starts a new bar. */
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

/**
 * One bar after the other on a terminal, plain lines elsewhere.
 * @param out where to; a terminal tells how wide it is
 * @param now how time is told (milliseconds)
 */
export function progress(out: NodeJS.WriteStream = process.stderr, now: () => number = Date.now): Progress {
  let shown: { readonly bar: cliProgress.SingleBar; readonly what: string } | undefined
  let last: Step | undefined
  const stop = () => {
    shown?.bar.stop()
    shown = undefined
  }
  const start = (step: Step) => {
    const began = now()
    const format: GenericFormatter = (options) =>
      lineOf(last ?? step, (now() - began) / 1000, (share) =>
        out.isTTY ? `${cliProgress.Format.BarFormat(share, options)} ` : '',
      )
    const bar = new cliProgress.SingleBar({
      format,
      stream: out,
      barCompleteChar: '█',
      barIncompleteChar: '░',
      // Somebody who presses Ctrl-C is to have the terminal as it was.
      hideCursor: false,
      linewrap: true,
      noTTYOutput: true,
      notTTYSchedule: LINE_EVERY,
    })
    bar.start(1, 0)
    shown = { bar, what: step.what }
  }
  return {
    at(step) {
      if (shown && shown.what !== step.what) stop()
      last = step
      if (!shown) start(step)
      shown?.bar.update(step.share ?? 0)
    },
    stop,
  }
}

/** `Reading oscars: ███░ 42 % | 1,200 entries | 400 a second | 4 s left` */
export function lineOf({ what, unit, done, share }: Step, seconds: number, bar: (share: number) => string): string {
  const early = seconds < TOO_EARLY
  const rate = early ? '' : ` | ${counted(done / seconds)} a second`
  const entries = `${counted(done)} ${unit}${rate}`
  if (share === undefined) return `${what}: ${entries} | ${timeOf(seconds)}`
  const time = share < 1 && !early ? `${timeOf(seconds / share - seconds)} left` : timeOf(seconds)
  return `${what}: ${bar(share)}${Math.floor(share * 100)} % | ${entries} | ${time}`
}

const counted = (number: number) => Math.round(number).toLocaleString('en')

function timeOf(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60]
  return minutes < 60 ? `${minutes} min ${rest} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
