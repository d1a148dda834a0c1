import { spawnSync } from 'node:child_process'
import path from 'node:path'

/** What is measured, each in a process of its own. */
const BENCHES: Readonly<Record<string, readonly string[]>> = {
  embedded: ['node_modules/vitest/vitest.mjs', 'bench', '--run', '--project', 'embedded'],
  pairs: ['--import', 'tsx', 'tests/bench/pairs.ts'],
  stores: ['--import', 'tsx', 'tests/bench/stores.ts'],
  sync: ['--import', 'tsx', 'tests/bench/sync.ts'],
  sources: ['--import', 'tsx', 'tests/bench/sources.ts'],
}

const [name, ...options] = process.argv.slice(2)
const chosen = name === undefined ? Object.values(BENCHES) : [BENCHES[name]].filter((bench) => bench !== undefined)
if (chosen.length === 0) console.error(`There is no bench ${name}; expected one of ${Object.keys(BENCHES).join(', ')}.`)

const root = path.resolve(import.meta.dirname, '../..')
const failed = chosen.filter(
  (args) => spawnSync(process.execPath, [...args, ...options], { cwd: root, stdio: 'inherit' }).status !== 0,
)
process.exitCode = failed.length > 0 || chosen.length === 0 ? 1 : 0
