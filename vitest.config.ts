import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    // The build that Node itself would load: libraries load it too, and two copies of graphql do not know each other.
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', './tests/support/plain-summary.ts'],
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
    // Some tests start the server or build a data set in a process of its own.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
