#!/usr/bin/env -S node --import tsx
import { Command } from 'commander'
import { InputError } from '../import/problem.ts'
import { buildCommand } from './commands/build.ts'
import { checkCommand } from './commands/check.ts'
import { addPathCommand } from './commands/path.ts'
import { CANON, DATASET, SDL } from './commands/paths.ts'
import { NameError } from './commands/resolve-name.ts'
import { schemaCommand } from './commands/schema.ts'
import { serveCommand } from './commands/serve.ts'
import { ConfigError } from './config.ts'
import { DataSetError } from './graph/files/open.ts'
import { ListenError } from './server/listen.ts'

const program = new Command('kinograph').description('An open GraphQL knowledge graph of Soviet cinema')

program.command('serve').description('serve GraphQL and GraphiQL').action(serveCommand)

program
  .command('build')
  .description('build the data set from the canon')
  .option('--canon <folder>', 'the folder of the canon', CANON)
  .option('--out <folder>', 'where the data set is written', DATASET)
  .option('--no-layout', 'without positions for drawing')
  .action(buildCommand)

program
  .command('check')
  .description('check the invariants of a data set')
  .option('--dataset <folder>', 'the folder of the data set', DATASET)
  .action(({ dataset }: { dataset: string }) => {
    if (!checkCommand(dataset)) process.exitCode = 1
  })

program
  .command('schema')
  .description('print the GraphQL schema to schema/schema.graphql')
  .option('--check', 'only compare; fails where they differ', false)
  .action(({ check }: { check: boolean }) => {
    if (schemaCommand(SDL, check)) return
    console.error(`${SDL} is not what the code says: run "npm run schema".`)
    process.exitCode = 1
  })

addPathCommand(program)

/** Mistakes that are told in plain sentences; only one of ours shows where it happened. */
const PLAIN = [InputError, ConfigError, DataSetError, ListenError, NameError]

try {
  await program.parseAsync()
} catch (error) {
  console.error(PLAIN.some((kind) => error instanceof kind) ? (error as Error).message : error)
  process.exit(1)
}
