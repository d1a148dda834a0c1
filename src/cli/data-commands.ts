import type { Command } from 'commander'
import { buildCommand } from '../commands/build.ts'
import { checkCommand } from '../commands/check.ts'
import { importCommand } from '../commands/import.ts'
import { ARTICLES, CANON, DATASET, STATE } from '../commands/paths.ts'
import { answerCommand, showQuestionsCommand } from '../commands/reconcile.ts'
import { schemaCommand } from '../commands/schema.ts'
import { listSourcesCommand, removeSourceCommand } from '../commands/sources.ts'

/** From sources to the data set: build, import, sources, reconcile, check, schema. */
export function addDataCommands(program: Command): void {
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
    .command('import')
    .description(
      'read a source, keep what it says, build the data set, and make Neo4j equal to it where NEO4J_URI is set',
    )
    .argument('[source]', 'without one: only build and sync; "kinograph sources" lists them')
    .argument('[input]', 'a file, folder or URL; wikidata needs none')
    .option('--countries <codes>', 'soviet-cinema-data: films of these countries, joined by commas', 'SU')
    .option('--endpoint <url>', 'wikidata: another SPARQL endpoint with the data of Wikidata')
    .option('--since <day>', 'wikidata: ask only for what changed since, such as 2026-01-31, and keep the rest')
    .option('--mapping <file>', 'csv: the file that says what the columns are')
    .option('--preview', 'tell what would be added, changed, removed, contested; change nothing', false)
    .option('--partial', 'the input is an extract: assert no numbers', false)
    .option('--only', 'build from the canon and this source only', false)
    .option('--canon <folder>', 'the folder of the canon', CANON)
    .option('--articles <folder>', 'the folder of what articles say', ARTICLES)
    .option('--state <folder>', 'the folder that remembers what was imported', STATE)
    .option('--out <folder>', 'where the data set is written', DATASET)
    .option('--no-layout', 'without positions for drawing')
    .action((source: string | undefined, input: string | undefined, { layout, partial, only, preview, ...options }) =>
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
    .command('schema')
    .description('print the schemas of GraphQL and Neo4j to schema/, and the reference of the graph to docs/')
    .option('--check', 'only compare; fails where they differ', false)
    .action(({ check }: { check: boolean }) => {
      for (const file of schemaCommand(check)) {
        console.error(`${file} is not what the code says: run "npm run schema".`)
        process.exitCode = 1
      }
    })
}
