#!/usr/bin/env -S node --import tsx
import { Command } from 'commander'
import { InputError } from '../import/problem.ts'
import { SyncError } from '../import/sync/errors.ts'
import { addDataCommands } from './cli/data-commands.ts'
import { addNeo4jCommands } from './cli/neo4j-commands.ts'
import { addSearchCommand } from './cli/search-command.ts'
import { addPathCommand } from './commands/path.ts'
import { NameError } from './commands/resolve-name.ts'
import { serveCommand } from './commands/serve.ts'
import { ConfigError } from './config.ts'
import { GraphError } from './graph/errors.ts'
import { DataSetError } from './graph/files/open.ts'
import { LocalNeo4jError } from './graph/neo4j/local/errors.ts'
import { ListenError } from './server/listen.ts'

const program = new Command('kinograph').description('An open GraphQL knowledge graph of Soviet cinema')

program.command('serve').description('serve GraphQL and GraphiQL').action(serveCommand)
addSearchCommand(program)
addPathCommand(program)
addDataCommands(program)
addNeo4jCommands(program)

/** Mistakes that are told in plain sentences; only one of ours shows where it happened. */
const PLAIN = [InputError, ConfigError, DataSetError, ListenError, NameError, SyncError, LocalNeo4jError]

function told(error: unknown): unknown {
  if (error instanceof GraphError) return error.forOperator
  return PLAIN.some((kind) => error instanceof kind) ? (error as Error).message : error
}

try {
  await program.parseAsync()
} catch (error) {
  console.error(told(error))
  process.exit(1)
}
