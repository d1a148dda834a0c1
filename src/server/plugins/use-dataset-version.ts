import type { Plugin } from 'graphql-yoga'

/** Says on every answer which version of the data set it is about. */
export function useDatasetVersion(version: () => Promise<string | undefined>): Plugin {
  return {
    async onResultProcess({ result, setResult }) {
      const current = await version()
      if (Array.isArray(result) || !('data' in result || 'errors' in result) || current === undefined) return
      setResult({ ...result, extensions: { ...result.extensions, dataset: { version: current } } })
    },
  }
}
