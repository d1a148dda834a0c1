import { type Command, Option } from 'commander'
import { ONE_TRANSACTION } from '../../import/sync/sync.ts'
import { neo4jStatusCommand, startNeo4jCommand, stopNeo4jCommand } from '../commands/neo4j.ts'
import { DATASET } from '../commands/paths.ts'
import { syncCommand } from '../commands/sync.ts'
import { RELEASES } from '../graph/neo4j/local/releases.ts'
import { wholeNumber } from './whole-number.ts'

/** The data set in Neo4j: sync, and a server on this machine. */
export function addNeo4jCommands(program: Command): void {
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
}
