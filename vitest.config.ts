import { createRequire } from 'node:module'
import { configDefaults, defineConfig } from 'vitest/config'
import { neo4jIsTested } from './tests/support/neo4j-available.ts'

/** Tests that run on each store: what a store promises, and what the API answers over it. */
const ON_EVERY_STORE = ['tests/api/**/*.test.ts']
const ON_NEO4J = ['tests/neo4j/**/*.test.ts']

export default defineConfig({
  resolve: {
    // The build that Node itself would load: libraries load it too, and two copies of graphql do not know each other.
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    reporters: ['default', './tests/support/plain-summary.ts'],
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
    // Some tests start the server or build a data set in a process of its own.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'embedded',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...ON_NEO4J],
        },
      },
      ...(neo4jIsTested()
        ? [
            {
              extends: true as const,
              test: {
                name: 'neo4j',
                include: [...ON_EVERY_STORE, ...ON_NEO4J],
                globalSetup: ['tests/support/neo4j-setup.ts'],
                testTimeout: 120_000,
                hookTimeout: 180_000,
              },
            },
          ]
        : []),
    ],
  },
})
