import type { Plugin } from 'graphql-yoga'
import type { Logger } from '../logger.ts'

/** Operations that take longer are logged as warnings (milliseconds). */
const SLOW = 1000

/** Logs each operation by name, with how long it took and how many errors it had. */
export function useOperationLog(logger: Logger): Plugin {
  return {
    onExecute({ args }) {
      const start = performance.now()
      const operation = args.operationName ?? firstNamed(args.document) ?? '(unnamed)'
      return {
        onExecuteDone({ result }) {
          const duration = Math.round(performance.now() - start)
          const errors = 'errors' in result ? (result.errors?.length ?? 0) : 0
          logger[duration > SLOW ? 'warn' : 'info']({ operation, duration, errors }, 'operation')
        },
      }
    },
  }
}

interface NamedDefinitions {
  readonly definitions: readonly { readonly kind: string; readonly name?: { readonly value: string } | undefined }[]
}

const firstNamed = ({ definitions }: NamedDefinitions) =>
  definitions.find(({ kind, name }) => kind === 'OperationDefinition' && name)?.name?.value
