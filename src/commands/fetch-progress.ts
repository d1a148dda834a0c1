import { type Progress, progressBar } from './progress-bar.ts'

/** Shows how far the fetching of each sort of things is, one bar after the other. */
export function fetchProgress(): {
  readonly at: (what: string, done: number, total: number) => void
  readonly stop: () => void
} {
  let shown: { readonly what: string; readonly bar: Progress } | undefined
  const stop = () => {
    shown?.bar.stop()
    shown = undefined
  }
  return {
    at(what, done, total) {
      if (shown?.what !== what) {
        stop()
        shown = { what, bar: progressBar(what) }
      }
      shown.bar.at(done, total)
      if (done >= total) stop()
    },
    stop,
  }
}
