#!/usr/bin/env -S node --import tsx
import { Command, InvalidArgumentError, Option } from 'commander'
import { InputError } from '../import/problem.ts'
import { SyncError } from '../import/sync/errors.ts'
import { ONE_TRANSACTION } from '../import/sync/sync.ts'
import { buildCommand } from './commands/build.ts'
import { checkCommand } from './commands/check.ts'
import { importCommand } from './commands/import.ts'
import { neo4jStatusCommand, startNeo4jCommand, stopNeo4jCommand } from './commands/neo4j.ts'
import { addPathCommand } from './commands/path.ts'
import { ARTICLES, CANON, DATASET, STATE } from './commands/paths.ts'
import { answerCommand, showQuestionsCommand } from './commands/reconcile.ts'
import { NameError } from './commands/resolve-name.ts'
import { schemaCommand } from './commands/schema.ts'
import { searchCommand } from './commands/search.ts'
import { serveCommand } from './commands/serve.ts'
import { listSourcesCommand, removeSourceCommand } from './commands/sources.ts'
import { syncCommand } from './commands/sync.ts'
import { ConfigError } from './config.ts'
import { GraphError } from './graph/errors.ts'
import { DataSetError } from './graph/files/open.ts'
import { LocalNeo4jError } from './graph/neo4j/local/errors.ts'
import { RELEASES } from './graph/neo4j/local/releases.ts'
import { ADDRESSABLE_KINDS } from './model/entities.ts'
import { ListenError } from './server/listen.ts'

const program = new Command('kinograph').description('An open GraphQL knowledge graph of Soviet cinema')

program.command('serve').description('serve GraphQL and GraphiQL').action(serveCommand)

program
  .command('build')
  .description('build the data set from the canon and all that was imported')
  .option('--canon <folder>', 'the folder of the canon', CANON)
  .option('--articles <folder>', 'the folder of what articles say', ARTICLES)
  .option('--state <folder>', 'the folder that remembers what was imported', STATE)
  .option('--only <sources...>', 'take only these sources beside the canon; "canon" for none')
  .option('--out <folder>', 'where the data set is written', DATASET)
  .option('--no-layout', 'without positions for drawing')
  .action(buildCommand)

program
  .command('sync')
  .description('make Neo4j equal to a data set')
  .option('--dataset <folder>', 'the folder of the data set', DATASET)
  .option('--preview', 'only say what would change', false)
  .addOption(
    new Option('--one-transaction <changes>', 'write more changes than this in batches')
      .argParser(wholeNumber(0, Number.MAX_SAFE_INTEGER))
      .default(ONE_TRANSACTION),
  )
  .action(syncCommand)

const neo4j = program.command('neo4j').description('a Neo4j Community on this machine, without Docker')

neo4j
  .command('start')
  .description('fetch it the first time, and start it')
  .addOption(new Option('--release <name>', 'which release').choices(Object.keys(RELEASES)).default('5.26'))
  .addOption(
    new Option('--port <port>', 'where it listens, on loopback').argParser(wholeNumber(1, 65_535)).default(7687),
  )
  .action(startNeo4jCommand)

neo4j.command('stop').description('stop it').action(stopNeo4jCommand)

neo4j
  .command('status')
  .description('say whether it runs')
  .action(() => {
    if (!neo4jStatusCommand()) process.exitCode = 1
  })

program
  .command('import')
  .description('read a source, keep what it says, and build the data set')
  .argument('<source>', '"kinograph sources" lists them')
  .argument('<input>', 'a file, folder or URL')
  .option('--countries <codes>', 'soviet-cinema-data: films of these countries, joined by commas', 'SU')
  .option('--mapping <file>', 'csv: the file that says what the columns are')
  .option('--preview', 'tell what would be added, changed, removed, contested; change nothing', false)
  .option('--partial', 'the input is an extract: assert no numbers', false)
  .option('--only', 'build from the canon and this source only', false)
  .option('--canon <folder>', 'the folder of the canon', CANON)
  .option('--articles <folder>', 'the folder of what articles say', ARTICLES)
  .option('--state <folder>', 'the folder that remembers what was imported', STATE)
  .option('--out <folder>', 'where the data set is written', DATASET)
  .option('--no-layout', 'without positions for drawing')
  .action((source: string, input: string, { layout, partial, only, preview, ...options }) =>
    importCommand(source, input, options, { layout, partial, only, preview }),
  )

const state = ['--state <folder>', 'the folder that remembers what was imported', STATE] as const
const sources = program.command('sources').description('what was imported, and what can be')

sources
  .command('list', { isDefault: true })
  .description('list the sources')
  .option(...state)
  .action(({ state }: { state: string }) => listSourcesCommand(state))

sources
  .command('remove')
  .description('forget a source')
  .argument('<source>')
  .option(...state)
  .action((source: string, { state }: { state: string }) => {
    if (!removeSourceCommand(state, source)) process.exitCode = 1
  })

program
  .command('reconcile')
  .description('show the questions that sources leave open, or answer one')
  .argument('[key]', 'what a source calls the thing')
  .option('--same <id>', 'it is this thing')
  .option('--apart', 'it is none of the things it may be')
  .option(...state)
  .action((key: string | undefined, { state, ...answer }) => {
    if (key === undefined) showQuestionsCommand(state)
    else if (!answerCommand(state, key, answer)) process.exitCode = 1
  })

program
  .command('check')
  .description('check the invariants of a data set')
  .option('--dataset <folder>', 'the folder of the data set', DATASET)
  .action(({ dataset }: { dataset: string }) => {
    if (!checkCommand(dataset)) process.exitCode = 1
  })

program
  .command('search')
  .description('find things by name: any script, any usual romanisation, small mistakes')
  .argument('<words...>', 'what to look for')
  .addOption(new Option('--kinds <kinds...>', 'only things of these kinds').choices(ADDRESSABLE_KINDS))
  .addOption(new Option('--first <number>', 'how many to print').argParser(wholeNumber(0, 1000)).default(10))
  .option('--json', 'print JSON', false)
  .action(async (words: string[], options) => {
    if (!(await searchCommand(words, options))) process.exitCode = 1
  })

program
  .command('schema')
  .description('print the schemas of GraphQL and Neo4j to schema/, and the reference of the graph to docs/')
  .option('--check', 'only compare; fails where they differ', false)
  .action(({ check }: { check: boolean }) => {
    for (const file of schemaCommand(check)) {
      console.error(`${file} is not what the code says: run "npm run schema".`)
      process.exitCode = 1
    }
  })

addPathCommand(program)

/** Mistakes that are told in plain sentences; only one of ours shows where it happened. */
const PLAIN = [InputError, ConfigError, DataSetError, ListenError, NameError, SyncError, LocalNeo4jError]

function told(error: unknown): unknown {
  if (error instanceof GraphError) return error.forOperator
  return PLAIN.some((kind) => error instanceof kind) ? (error as Error).message : error
}

function wholeNumber(from: number, to: number) {
  return (text: string): number => {
    const number = Number(text)
    if (Number.isInteger(number) && number >= from && number <= to) return number
    throw new InvalidArgumentError(`expected a whole number from ${from} to ${to}`)
  }
}

try {
  await program.parseAsync()
} catch (error) {
  console.error(told(error))
  process.exit(1)
}
