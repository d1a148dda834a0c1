import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', './tests/support/plain-summary.ts'],
    // Some tests start the server or build a data set in a process of its own.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
