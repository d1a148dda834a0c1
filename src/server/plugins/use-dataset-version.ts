import type { Plugin } from 'graphql-yoga'
import type { DatasetInfo } from '../../graph/store.ts'

/** Says on every answer which version of the data set it is about, and which it is being changed to meanwhile. */
export function useDatasetVersion(current: () => Promise<DatasetInfo | undefined>): Plugin {
  return {
    async onResultProcess({ result, setResult }) {
      const info = await current()
      if (Array.isArray(result) || !('data' in result || 'errors' in result) || info === undefined) return
      const { version, syncing } = info
      const dataset = syncing === undefined ? { version } : { version, syncing }
      setResult({ ...result, extensions: { ...result.extensions, dataset } })
    },
  }
}
