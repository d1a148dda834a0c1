#!/usr/bin/env -S node --import tsx
import { Command } from 'commander'
import { InputError } from '../import/problem.ts'
import { buildCommand } from './commands/build.ts'
import { checkCommand } from './commands/check.ts'
import { CANON, DATASET } from './commands/paths.ts'
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
  .description('print the schemas of GraphQL and of Neo4j to schema/')
  .option('--check', 'only compare; fails where they differ', false)
  .action(({ check }: { check: boolean }) => {
    for (const file of schemaCommand(check)) {
      console.error(`${file} is not what the code says: run "npm run schema".`)
      process.exitCode = 1
    }
  })

/** Mistakes that are told in plain sentences; only one of ours shows where it happened. */
const PLAIN = [InputError, ConfigError, DataSetError, ListenError]

try {
  await program.parseAsync()
} catch (error) {
  console.error(PLAIN.some((kind) => error instanceof kind) ? (error as Error).message : error)
  process.exit(1)
}
