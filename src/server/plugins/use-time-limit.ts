import type { Plugin } from 'graphql-yoga'
import { callerError } from '../../../schema/errors.ts'
import type { Context } from '../../loaders/context.ts'

/**
 * Answers with TIMEOUT as soon as the time of an operation is up. The signal of the context is aborted at the same
 * moment, so that no store is asked anything more.
 */
export function useTimeLimit(milliseconds: number): Plugin<Context> {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { signal } = args.contextValue
      setExecuteFn(async (input) => {
        let stop = () => {}
        const timedOut = new Promise<never>((_, reject) => {
          stop = () => reject(isTimeout(signal) ? tooSlow(milliseconds) : signal.reason)
          signal.addEventListener('abort', stop, { once: true })
        })
        try {
          return await Promise.race([executeFn(input), timedOut])
        } finally {
          signal.removeEventListener('abort', stop)
        }
      })
    },
  }
}

/** Whether a signal was aborted because time was up, and not because somebody left. */
const isTimeout = ({ reason }: AbortSignal) => reason instanceof DOMException && reason.name === 'TimeoutError'

const tooSlow = (milliseconds: number) =>
  callerError(
    'TIMEOUT',
    `This query took longer than ${milliseconds / 1000} s. Ask for less: smaller pages (first), fewer levels, a narrower filter.`,
  )
