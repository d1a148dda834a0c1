/** How often progress is told: a line is drawn anew on a terminal, a new one written elsewhere (milliseconds). */
const ON_TERMINAL = 100
const ELSEWHERE = 10_000

export interface Progress {
  /** One more is done. */
  step(): void
  /** Ends the line. */
  done(): void
}

/** Tells how many of something are done, and how fast; as one moving line on a terminal, as plain lines elsewhere. */
export function progress(what: string, out: NodeJS.WriteStream = process.stderr, now = Date.now): Progress {
  const terminal = out.isTTY === true
  const every = terminal ? ON_TERMINAL : ELSEWHERE
  const start = now()
  let [count, told] = [0, start]
  const line = () => {
    const seconds = (now() - start) / 1000
    const rate = seconds > 0 ? `, ${Math.round(count / seconds)} a second` : ''
    return `${what}: ${count} entries, ${seconds.toFixed(1)} s${rate}`
  }
  return {
    step() {
      count += 1
      // The clock is asked for rarely: an entry takes less time than a look at it.
      if (count % 64 !== 0 || now() - told < every) return
      told = now()
      out.write(terminal ? `\r\u001b[K${line()}` : `${line()}\n`)
    },
    done() {
      out.write(terminal ? `\r\u001b[K${line()}\n` : `${line()}\n`)
    },
  }
}
